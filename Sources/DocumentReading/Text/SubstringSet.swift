/// Texts any of which may be part of another, looked up in one pass; ASCII letters count in either case.
struct SubstringSet: Sendable {
    private let heads: HeadTable

    /// Parts in lower case, of at least two bytes.
    init(_ parts: [String]) {
        heads = HeadTable(parts.map { Array($0.utf8) })
    }

    /// Whether one of them is a part of `text`.
    func isFound(in text: String) -> Bool {
        let bytes = text.utf8.map(\.lowercased)
        return bytes.indices.contains { start in
            !heads.visit(Beginning(at: start, of: bytes), of: bytes) { _, _ in false }
        }
    }
}
