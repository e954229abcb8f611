/// The line that opens a block of code: three backticks or tildes, or more.
struct CodeFence {
    let language: String?
    private let mark: UInt8
    private let length: Int

    init?(_ shape: LineShape, in source: SourceText) {
        guard let first = shape.content.first.map({ source.bytes[$0] }), first == Byte.backtick || first == Byte.tilde
        else {
            return nil
        }
        var index = shape.content.lowerBound
        while index < shape.content.upperBound, source.bytes[index] == first { index += 1 }
        length = index - shape.content.lowerBound
        let info = index..<shape.content.upperBound
        guard length >= 3, first == Byte.tilde || !source.bytes[info].contains(Byte.backtick) else { return nil }
        mark = first
        language = Self.language(source.bytes[source.bytes.trimmed(info)])
    }

    func isClosed(by shape: LineShape, in source: SourceText) -> Bool {
        guard let sole = shape.soleByte(in: source.bytes) else { return false }
        return sole.byte == mark && sole.count >= length
    }

    /// The first word of the info string, in lower case, without the braces of R and Python notebooks.
    private static func language(_ info: ArraySlice<UInt8>) -> String? {
        let word = info.prefix(40).drop { $0 == 0x7B || $0 == Byte.dot }
            .prefix { !$0.isBlank && $0 != 0x7D && $0 != 0x2C }
        return word.isEmpty ? nil : String(decoding: word, as: UTF8.self).lowercased()
    }
}
