/// Combines what the license files of a repository say into one expression.
public enum LicenseCombination {
    /// A license file's path in the tree, `/` between its parts, and its reading.
    public struct Located: Equatable, Sendable {
        /// The path in the tree.
        public var path: String
        /// What the file says.
        public var reading: LicenseReading

        /// Takes each value as it is.
        public init(path: String, reading: LicenseReading) {
            self.path = path
            self.reading = reading
        }
    }

    /// The repository's license and why.
    public struct Answer: Equatable, Sendable {
        /// Nil where no file's license is certain.
        public var expression: SPDXExpression?
        /// The files that the expression rests on, in the given order.
        public var sources: [String]
        /// Why the licenses are combined so, or why there is none; one sentence in lower case.
        public var reason: String

        /// Whether it rests on texts in `LICENSES/` alone, each of which holds for some files.
        public var isOfParts: Bool { !sources.isEmpty && sources.allSatisfy(LicenseFileName.isInReuseFolder) }

        /// Takes each value as it is.
        public init(expression: SPDXExpression?, sources: [String], reason: String) {
            self.expression = expression
            self.sources = sources
            self.reason = reason
        }
    }

    /// The answer for `files`, in the order of their weight, the sentences of the README about the license, and what the
    /// manifests declare.
    ///
    /// Licenses are a choice (`OR`) where a statement or a manifest says so or where files beside each other are told apart by a
    /// license's name and no plain file covers both; else all apply (`AND`). Texts in `LICENSES/` are those of single
    /// files and count only where no license file speaks for the whole.
    public static func combine(
        _ files: [Located], statements: [String], declared: [SPDXExpression] = []
    ) -> Answer {
        let stated = statements.compactMap(LicenseStatement.sentence)
        let all = files.compactMap { file in
            expression(of: file).map { CertainLicense(path: file.path, expression: $0) }
        }
        let ofTheWhole = all.filter { !LicenseFileName.isInReuseFolder($0.path) }
        let certain = ofTheWhole.isEmpty ? all : ofTheWhole
        guard !certain.isEmpty else { return answerWithoutFiles(files) }
        let named = stated + declared + versionsOfReuse(all)
        let parts = CertainLicense.joiningLesser(CertainLicense.withVersions(certain, stated: named))
        let sources = certain.map(\.path)
        if Set(parts.map(\.expression)).count == 1 {
            return single(parts[0], files: files, sources: sources)
        }
        return several(
            parts, stated: stated, statements: statements, declared: declared, files: files, sources: sources)
    }

    // MARK: One file

    /// A file in `LICENSES/` stands for the license that its name gives, as REUSE has it: the text of the GPL alone does not
    /// say whether later versions are allowed.
    private static func expression(of file: Located) -> SPDXExpression? {
        guard LicenseFileName.isInReuseFolder(file.path), file.reading.modifications.isEmpty,
            let id = LicenseFileName(path: file.path).reuseID
        else { return file.reading.expression }
        guard case .license(let term) = file.reading.expression else {
            return file.reading.expression ?? SPDXExpression(id: id)
        }
        return LicenseFamilies.base(term.id) == LicenseFamilies.base(id)
            ? SPDXExpression(id: id) : file.reading.expression
    }

    /// `LICENSES/AGPL-3.0-or-later.txt` says which version the text at the root is given in, where no other names that one.
    private static func versionsOfReuse(_ all: [CertainLicense]) -> [SPDXExpression] {
        let expressions = all.filter { LicenseFileName.isInReuseFolder($0.path) }.map(\.expression)
        let only = Set(
            expressions.flatMap(\.terms).map(\.id).filter { $0.hasSuffix("-only") }.map(LicenseFamilies.base))
        return expressions.filter { $0.terms.allSatisfy { !only.contains(LicenseFamilies.base($0.id)) } }
    }

    private static func answerWithoutFiles(_ files: [Located]) -> Answer {
        guard let file = files.first else {
            return Answer(expression: nil, sources: [], reason: "there is no licence file")
        }
        let why = file.reading.reason ?? "no licence that is known"
        return Answer(expression: nil, sources: [], reason: "\(file.path): \(why)")
    }

    private static func single(_ part: CertainLicense, files: [Located], sources: [String]) -> Answer {
        let reason = part.reason ?? files.first { $0.path == part.path }?.reading.reason
        let tail = reason.map { "; \($0)" } ?? ""
        return Answer(
            expression: part.expression, sources: sources, reason: "\(part.path) holds \(part.expression)\(tail)")
    }

    // MARK: Several files

    private static func several(
        _ parts: [CertainLicense], stated: [SPDXExpression], statements: [String], declared: [SPDXExpression],
        files: [Located], sources: [String]
    ) -> Answer {
        let expressions = parts.map(\.expression)
        let all = SPDXExpression.combining(all: expressions)
        let any = SPDXExpression.combining(any: expressions)
        let names = sources.joined(separator: ", ")
        if let any, stated.contains(where: { $0.isEquivalent(to: any) }) || statements.contains(where: saysChoice) {
            return Answer(expression: any, sources: sources, reason: "\(names): a statement calls them a choice")
        }
        // "Under the terms of both" is said of a choice, too; `MIT OR Apache-2.0` in a manifest is not.
        if let any, declared.contains(where: { $0.isEquivalent(to: any) }) {
            return Answer(expression: any, sources: sources, reason: "\(names): a manifest calls them a choice")
        }
        if let all, stated.contains(where: { $0.isEquivalent(to: all) }) {
            return Answer(expression: all, sources: sources, reason: "\(names): a statement says that all apply")
        }
        if parts.contains(where: { LicensePart.ofLicenseFile($0.path) != nil }) {
            return Answer(
                expression: all, sources: sources, reason: "\(names): each is for another part, so all apply")
        }
        if areAlternatives(parts, files: files) {
            return Answer(
                expression: any, sources: sources,
                reason: "\(names): files named by licence beside each other are a choice")
        }
        let why =
            sources.allSatisfy(LicenseFileName.isInReuseFolder)
            ? "each is for some files, so all apply" : "nothing says that they are a choice, so all apply"
        return Answer(expression: all, sources: sources, reason: "\(names): \(why)")
    }

    private static func saysChoice(_ statement: String) -> Bool {
        let words = LicenseWords(Array(statement.utf8.prefix(LicenseStatement.maximumLength))).codes
        return !LicensePhrases.choices.places(in: words, 0..<words.count, .bundled).isEmpty
    }

    private static func areAlternatives(_ parts: [CertainLicense], files: [Located]) -> Bool {
        let folders = Set(parts.map { LicenseFileName.folder(of: $0.path) })
        let isNamed = parts.allSatisfy { LicenseFileName(path: $0.path).isNamedByLicense }
        let hasPlain = files.contains {
            folders.contains(LicenseFileName.folder(of: $0.path)) && LicenseFileName(path: $0.path).isPlain
        }
        return folders.count == 1 && folders.first?.hasSuffix("LICENSES") == false && isNamed && !hasPlain
    }
}
