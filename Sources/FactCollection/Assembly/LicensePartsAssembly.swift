import DocumentReading
import LicenseMatching
import MetadataReading
import RepositoryFacts

/// Which parts of a work stand under which licences, from the surest source that tells of each part.
struct LicensePartsAssembly {
    private static let mostOfAPart = 3

    private var parts: [LicenseFacts.Part] = []

    /// The parts, code first; the whole's licence stands for the kind of work that nothing else tells of.
    static func parts(
        files: [Document<LicenseReading>], whole: SPDXExpression?, metadata: [Document<MetadataSummary>],
        manifest: ReuseManifest?, stated: [LicenseFacts.Part], kind: ContentFacts.Kind?, tally: PartTally?
    ) -> [LicenseFacts.Part] {
        var assembly = LicensePartsAssembly()
        if let tally { assembly.take(of(tally, kind: kind)) }
        assembly.take(named(by: files))
        assembly.take(declared(in: metadata))
        if let manifest { assembly.take(manifest.parts) }
        assembly.take(stated)
        if let rest = rest(of: whole, files, kind: kind, known: assembly.parts) { assembly.take([rest]) }
        return LicensePart.allCases.flatMap { part in assembly.parts.filter { $0.part == part } }
    }

    /// Adds what `candidates` say of parts that no surer source told of.
    private mutating func take(_ candidates: [LicenseFacts.Part]) {
        let known = Set(parts.map(\.part))
        for candidate in candidates where !known.contains(candidate.part) {
            let same = parts.filter { $0.part == candidate.part }
            if same.count < Self.mostOfAPart, !same.contains(where: { $0.expression == candidate.expression }) {
                parts.append(candidate)
            }
        }
    }

    // MARK: Sources

    /// Texts are documentation of software, and the content of other works.
    private static func of(_ tally: PartTally, kind: ContentFacts.Kind?) -> [LicenseFacts.Part] {
        ContentKinds.Kind.allCases.flatMap { contents in
            let part: LicensePart =
                switch contents {
                case .code: .code
                case .data: .data
                case .prose: kind == .data || kind == .content ? .content : .documentation
                case .media: .content
                }
            return tally.licenses(of: contents).map {
                LicenseFacts.Part(part, $0.expression, path: $0.first, files: $0.files)
            }
        }
    }

    /// A licence file in a folder speaks of that folder where another speaks of the whole.
    private static func named(by files: [Document<LicenseReading>]) -> [LicenseFacts.Part] {
        let certain = files.filter { $0.reading?.expression != nil }
        return certain.compactMap { file in
            let other = certain.contains { $0.path != file.path && !$0.path.hasPrefix("LICENSES/") }
            let part = LicensePart.ofLicenseFile(file.path) ?? (other ? LicensePart.ofFolders(file.path) : nil)
            guard other, let part, let expression = file.reading?.expression else { return nil }
            return LicenseFacts.Part(part, expression, path: file.path)
        }
    }

    private static func declared(in metadata: [Document<MetadataSummary>]) -> [LicenseFacts.Part] {
        metadata.filter { $0.reading?.isAboutData ?? false }.flatMap { document in
            (document.reading?.declared ?? []).compactMap { declared in
                (try? SPDXExpression(parsing: declared.expression)).map {
                    LicenseFacts.Part(.data, $0, path: document.path, line: declared.line)
                }
            }
        }
    }

    private static func rest(
        of whole: SPDXExpression?, _ files: [Document<LicenseReading>], kind: ContentFacts.Kind?,
        known: [LicenseFacts.Part]
    ) -> LicenseFacts.Part? {
        let part: LicensePart =
            switch kind {
            case .data: .data
            case .content: .content
            case .software, nil: .code
            }
        let others = Set(known.map(\.path))
        let own = files.filter { !others.contains($0.path) && !$0.path.hasPrefix("LICENSES/") }
        let expressions = own.compactMap { $0.reading?.expression }
        let isDivided = own.count < files.count && expressions.count == 1
        guard let expression = isDivided ? expressions.first : whole.map({ without(known, $0) }) else { return nil }
        return LicenseFacts.Part(part, expression, path: own.first?.path ?? files.first?.path ?? "")
    }

    /// The expression without licences that were made for content and that `parts` of another kind are known to have.
    private static func without(_ parts: [LicenseFacts.Part], _ whole: SPDXExpression) -> SPDXExpression {
        guard case .all(let operands) = whole else { return whole }
        let others = Set(parts.filter { $0.part != .code }.map(\.expression))
        let rest = operands.filter { $0.isOpen || !$0.isOpenForContent || !others.contains($0.description) }
        return SPDXExpression.combining(all: rest) ?? whole
    }
}
