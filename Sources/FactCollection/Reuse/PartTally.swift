import LicenseMatching
import RepositoryFacts

/// Counts the files of code, texts, data and media by the licence that they name.
struct PartTally {
    private struct Key: Hashable {
        var kind: ContentKinds.Kind
        var expression: SPDXExpression
    }

    private static let mostExpressions = 1000
    private var counts: [Key: (files: Int, first: String)] = [:]

    /// Counts a file under all `expressions` together.
    mutating func add(_ file: TreeFile, _ expressions: [SPDXExpression]) {
        let fileExtension = FileExtension(ofName: Array(file.name.utf8)[...])
        guard let expression = SPDXExpression.combining(all: expressions),
            let kind = ContentExtensions.kind(of: file.path, fileExtension)
        else { return }
        let key = Key(kind: kind, expression: expression)
        if let known = counts[key] {
            counts[key] = (known.files + 1, known.first)
        } else if counts.count < Self.mostExpressions {
            counts[key] = (1, file.path)
        }
    }

    /// The licences of each kind, those of most files first, at most three.
    func licenses(of kind: ContentKinds.Kind) -> [(expression: SPDXExpression, files: Int, first: String)] {
        let all = counts.filter { $0.key.kind == kind }.map { ($0.key.expression, $0.value.files, $0.value.first) }
        return Array(all.sorted { ($1.1, $0.0.description) < ($0.1, $1.0.description) }.prefix(3))
    }
}
