import DocumentReading
import Git
import LicenseMatching
import RepositoryFacts

/// The licence of the repository: its licence files first, then what README and manifests declare.
enum LicenseAssembly {
    static func fact(
        _ documents: FoundDocuments, in tree: borrowing TreeReader, readme: ReadmeAssembly, manifests: [String],
        metadata: [Document<MetadataSummary>], kind: ContentFacts.Kind?, tally: PartTally?
    ) -> Fact<LicenseFacts> {
        let files = texts(.license, documents, in: tree) + texts(.licenseTexts, documents, in: tree)
        let statements = readme.reading?.licenseStatements ?? []
        let inFiles = declared(in: manifests, tree) + declared(in: metadata)
        let stated = stated(readme, in: tree)
        let declarations = inFiles + stated.declarations + badges(of: readme)
        let manifest = ReuseManifest(documents, in: tree)
        guard !files.isEmpty || !declarations.isEmpty || !(manifest?.parts ?? []).isEmpty else {
            return documents.nothing()
        }
        let combined = LicenseCombination.combine(
            files.compactMap { file in file.reading.map { LicenseCombination.Located(path: file.path, reading: $0) } },
            statements: statements.map(\.text),
            declared: inFiles.compactMap { try? SPDXExpression(parsing: $0.expression) })
        let expression = combined.expression ?? (hasLicenseText(files) ? nil : agreed(declarations))
        let parts = LicensePartsAssembly.parts(
            files: files, whole: expression, metadata: metadata, manifest: manifest, stated: stated.parts, kind: kind,
            tally: tally)
        return .found(
            LicenseFacts(
                files: files, expression: expression?.description,
                openness: openness(
                    of: expression, parts, isContent: kind == .data || kind == .content, isOfParts: combined.isOfParts),
                declarations: declarations,
                reason: Set(combined.sources).count > 1 && combined.expression != nil ? combined.reason : nil,
                parts: parts))
    }

    private static func texts(
        _ category: DocumentCategory, _ documents: FoundDocuments, in tree: borrowing TreeReader
    ) -> [Document<LicenseReading>] {
        let read: Fact<[Document<LicenseReading>]> = documents.all(category, in: tree) { _, bytes in
            LicenseIdentifier.identify(bytes)
        }
        return read.value ?? []
    }

    private static func hasLicenseText(_ files: [Document<LicenseReading>]) -> Bool {
        files.contains { $0.reading?.isLicenseText ?? true }
    }

    private static func declared(in manifests: [String], _ tree: borrowing TreeReader) -> [LicenseFacts.Declaration] {
        var declarations: [LicenseFacts.Declaration] = []
        for path in manifests {
            declarations += tree.reading(of: path) { declared($0, in: path) }.value ?? []
        }
        return declarations
    }

    private static func declared(_ bytes: [UInt8], in path: String) -> [LicenseFacts.Declaration] {
        guard let text = TextDecoding.decode(bytes)?.text else { return [] }
        return (ManifestLicense.read(path: path, text: text) ?? []).compactMap { declared in
            declared.expression.map { .init(expression: $0.description, path: path, line: declared.line) }
        }
    }

    private static func declared(in metadata: [Document<MetadataSummary>]) -> [LicenseFacts.Declaration] {
        metadata.flatMap { document in
            (document.reading?.declared ?? []).map {
                .init(expression: $0.expression, path: document.path, line: $0.line)
            }
        }
    }

    /// What the README's sentences say of the licence of the whole and of parts.
    private struct Stated: Sendable {
        var declarations: [LicenseFacts.Declaration] = []
        var parts: [LicenseFacts.Part] = []

        init() {}

        init(_ statements: [Mention], in path: String) {
            for statement in statements {
                let named = LicensePartStatement.read(statement.text)
                parts += named.map { LicenseFacts.Part($0.part, $0.license, path: path, line: statement.line) }
                // What is said of the data alone is nothing that the licence of the whole could contradict.
                guard named.isEmpty || named.contains(where: { $0.part == .code }) else { continue }
                declarations +=
                    LicenseStatement.sentence(statement.text).map {
                        [.init(expression: $0.description, path: path, line: statement.line)]
                    } ?? []
            }
        }
    }

    private static func stated(_ readme: ReadmeAssembly, in tree: borrowing TreeReader) -> Stated {
        guard let path = readme.path, let target = readme.target, let reading = readme.reading else { return Stated() }
        return tree.derived(from: target, as: path) { Stated(reading.licenseStatements, in: path) }
    }

    /// Badges further down are often those of other projects.
    private static let lastBadgeLine = 60

    /// The licences that the README's badges name.
    private static func badges(of readme: ReadmeAssembly) -> [LicenseFacts.Declaration] {
        guard let path = readme.path, let reading = readme.reading else { return [] }
        return reading.badges.prefix { $0.line <= lastBadgeLine }.compactMap { badge in
            LicenseBadge.license(text: badge.text, image: badge.image ?? badge.target).map {
                .init(expression: $0.description, path: path, line: badge.line)
            }
        }
    }

    /// What the declarations say, where they do not contradict each other.
    private static func agreed(_ declarations: [LicenseFacts.Declaration]) -> SPDXExpression? {
        let expressions = declarations.compactMap { try? SPDXExpression(parsing: $0.expression) }
        guard let first = expressions.first, expressions.allSatisfy({ $0.isEquivalent(to: first) }) else { return nil }
        return first
    }

    /// Open as software, as content where the work is content, or where each of its parts is open by the lists for it.
    ///
    /// REUSE keeps every text that any file names, so that one unlisted text among others closes nothing by itself.
    private static func openness(
        of expression: SPDXExpression?, _ parts: [LicenseFacts.Part], isContent: Bool, isOfParts: Bool
    ) -> LicenseFacts.Openness {
        guard let expression else { return .unidentified }
        let software = LicenseOpenness.software(expression)
        if software.isOpen { return .open(reason: software.reason) }
        let content = LicenseOpenness.content(expression)
        if isContent, content.isOpen { return .open(reason: content.reason) }
        let named = Set(parts.compactMap { try? SPDXExpression(parsing: $0.expression) }.flatMap(\.terms))
        if parts.count > 1, parts.allSatisfy(\.isOpen), named.isSuperset(of: expression.terms) {
            return .open(reason: parts.map { "\($0.part.rawValue): \($0.reason)" }.joined(separator: "; "))
        }
        let reason = isContent ? content.reason : software.reason
        let isAnyOpen = expression.terms.contains { term in
            let term = SPDXExpression.license(term)
            return term.isOpen || isContent && term.isOpenForContent
        }
        if isOfParts && isAnyOpen { return .mixed(reason: reason) }
        return software.isPermissive ? .permissive(reason: software.reason) : .closed(reason: reason)
    }
}
