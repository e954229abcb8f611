/// Texts any of which may be part of another, looked up in one pass; ASCII letters count in either case.
struct SubstringSet: Sendable {
    private let parts: [[UInt8]]
    /// Numbers of the parts that begin with a byte, by that byte in lower case.
    private let beginnings: [[Int]]

    /// Parts in lower case, of at least two bytes.
    init(_ parts: [String]) {
        self.parts = parts.map { Array($0.utf8) }
        var beginnings = [[Int]](repeating: [], count: 256)
        for (number, part) in self.parts.enumerated() where part.count > 1 { beginnings[Int(part[0])].append(number) }
        self.beginnings = beginnings
    }

    /// Whether one of them is a part of `text`.
    func isFound(in text: String) -> Bool {
        let bytes = text.utf8.map(\.lowercased)
        for start in bytes.indices {
            for number in beginnings[Int(bytes[start])] where stands(parts[number], in: bytes, at: start) {
                return true
            }
        }
        return false
    }

    private func stands(_ part: [UInt8], in text: [UInt8], at start: Int) -> Bool {
        guard start + part.count <= text.count else { return false }
        var index = 1
        while index < part.count {
            if text[start + index] != part[index] { return false }
            index += 1
        }
        return true
    }
}
