import Git
import LicenseMatching
import MetadataReading
import RepositoryFacts

/// The REUSE.toml or `.reuse/dep5` of the root, as far as its patterns tell parts of the work apart.
struct ReuseManifest {
    /// The parts that its patterns speak of, by folder or by extension, in the order of lines.
    let parts: [LicenseFacts.Part]

    /// Nil where the root has none, or one that cannot be read.
    init?(_ documents: FoundDocuments, in tree: borrowing TreeReader) {
        let files = documents.files(.reuseManifest).map(\.target)
        guard let path = files.first(where: { $0 == "REUSE.toml" || $0 == ".reuse/dep5" }),
            let bytes = tree.bytes(at: path)
        else { return nil }
        let annotations =
            path == "REUSE.toml" ? ReuseManifestReading.read(bytes).annotations : Dep5Reading.read(bytes).annotations
        parts = annotations.flatMap { Self.parts(of: $0, in: path) }
    }

    private static func parts(of annotation: ReuseAnnotation, in path: String) -> [LicenseFacts.Part] {
        let expressions = annotation.licenses.compactMap { try? SPDXExpression(parsing: $0.text) }
        guard let expression = SPDXExpression.combining(all: expressions), let line = annotation.licenses.first?.line
        else { return [] }
        let parts = Set(annotation.globs.prefix(200).compactMap { part(of: $0.pattern) }).sorted()
        return parts.map { LicenseFacts.Part($0, expression, path: path, line: line) }
    }

    private static func part(of pattern: String) -> LicensePart? {
        if let part = LicensePart.ofFolders(pattern) { return part }
        let fileExtension = FileExtension(ofName: Array(PathText.name(of: pattern).utf8)[...])
        return switch ContentExtensions.kind(of: pattern, fileExtension) {
        case .code: .code
        case .data: .data
        case .prose: .documentation
        case .media: .content
        case nil: nil
        }
    }
}
