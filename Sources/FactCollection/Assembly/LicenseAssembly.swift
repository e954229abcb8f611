import DocumentReading
import Git
import LicenseMatching
import MetadataReading
import RepositoryFacts

/// The licence of the repository: its licence files first, then what README and manifests declare.
enum LicenseAssembly {
    static func fact(
        _ documents: FoundDocuments, in tree: borrowing TreeReader, readme: ReadmeAssembly, manifests: [String],
        kind: ContentFacts.Kind?
    ) -> Fact<LicenseFacts> {
        let files = texts(.license, documents, in: tree) + texts(.licenseTexts, documents, in: tree)
        let statements = readme.reading?.licenseStatements ?? []
        let inManifests = declared(in: manifests, tree)
        let declarations =
            inManifests + declared(inPackages: documents, tree) + stated(statements, in: readme.path)
        guard !files.isEmpty || !declarations.isEmpty else { return documents.nothing() }
        let combined = LicenseCombination.combine(
            files.compactMap { file in file.reading.map { LicenseCombination.Located(path: file.path, reading: $0) } },
            statements: statements.map(\.text),
            declared: inManifests.compactMap { try? SPDXExpression(parsing: $0.expression) })
        let expression = combined.expression ?? (hasLicenseText(files) ? nil : agreed(declarations))
        return .found(
            LicenseFacts(
                files: files, expression: expression?.description,
                openness: openness(of: expression, isContent: kind == .data || kind == .content),
                declarations: declarations))
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
            guard case .content(let bytes) = tree.content(at: path), let text = TextDecoding.decode(bytes)?.text
            else { continue }
            for declared in ManifestLicense.read(path: path, text: text) ?? [] {
                guard let expression = declared.expression else { continue }
                declarations.append(
                    .init(expression: expression.description, path: path, line: declared.line))
            }
        }
        return declarations
    }

    private static func declared(
        inPackages documents: FoundDocuments, _ tree: borrowing TreeReader
    ) -> [LicenseFacts.Declaration] {
        var declarations: [LicenseFacts.Declaration] = []
        for file in documents.files(.dataPackage) {
            guard case .content(let bytes) = tree.content(at: file.target) else { continue }
            for named in DataPackageReading.read(bytes, path: file.target).licenses {
                guard let expression = LicenseStatement.value(named.text) else { continue }
                declarations.append(
                    .init(expression: expression.description, path: file.target, line: named.line))
            }
        }
        return declarations
    }

    private static func stated(_ statements: [Mention], in path: String?) -> [LicenseFacts.Declaration] {
        guard let path else { return [] }
        return statements.compactMap { statement in
            LicenseStatement.sentence(statement.text).map {
                .init(expression: $0.description, path: path, line: statement.line)
            }
        }
    }

    /// What the declarations say, where they do not contradict each other.
    private static func agreed(_ declarations: [LicenseFacts.Declaration]) -> SPDXExpression? {
        let expressions = declarations.compactMap { try? SPDXExpression(parsing: $0.expression) }
        guard let first = expressions.first, expressions.allSatisfy({ $0.isEquivalent(to: first) }) else { return nil }
        return first
    }

    private static func openness(of expression: SPDXExpression?, isContent: Bool) -> LicenseFacts.Openness {
        guard let expression else { return .unidentified }
        let software = LicenseOpenness.software(expression)
        if software.isOpen { return .open(reason: software.reason) }
        let content = LicenseOpenness.content(expression)
        if isContent, content.isOpen { return .open(reason: content.reason) }
        return .closed(reason: isContent ? content.reason : software.reason)
    }
}
