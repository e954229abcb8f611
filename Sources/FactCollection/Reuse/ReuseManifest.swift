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

    /// `docs/**` by its folder and `*.md` by its extension; a few named files or folders deeper down say nothing of a part.
    private static func part(of pattern: String) -> LicensePart? {
        let places = PathText.components(of: pattern)
        guard let last = places.last, last.hasPrefix("*") else { return nil }
        if places.count > 1, places[1].hasPrefix("*"), let part = LicensePart(nameWord: places[0].lowercased()) {
            return part
        }
        guard places.dropLast().allSatisfy({ $0 == "**" }) else { return nil }
        return switch ContentExtensions.kind(of: pattern, FileExtension(ofName: Array(last.utf8)[...])) {
        case .data: .data
        case .prose: .documentation
        case .media: .content
        case .code, nil: nil
        }
    }
}
