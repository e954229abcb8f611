/// A line `[label]: target` of Markdown, which gives reference links their target.
struct LinkDefinition {
    /// The longest label that is looked up, in bytes; CommonMark allows 999 characters, real labels are short.
    static let longestLabel = 300

    let label: String
    let target: String

    /// Reads the definition in `line`, or `nil` where it is none. A footnote is none.
    init?(in bytes: [UInt8], line: Range<Int>) {
        let line = bytes.trimmed(line)
        guard line.count > 4, bytes[line.lowerBound] == Byte.openBracket, bytes[line.lowerBound + 1] != 0x5E,
            let close = bytes.firstIndex(
                of: Byte.closeBracket, from: line.lowerBound,
                before: min(line.upperBound, line.lowerBound + Self.longestLabel)),
            close + 1 < line.upperBound, bytes[close + 1] == Byte.colon
        else { return nil }
        var rest = bytes.trimmed((close + 2)..<line.upperBound)
        guard !rest.isEmpty else { return nil }
        if bytes[rest.lowerBound] == Byte.less { rest = (rest.lowerBound + 1)..<rest.upperBound }
        var end = rest.lowerBound
        while end < rest.upperBound, !bytes[end].isBlank, bytes[end] != Byte.greater { end += 1 }
        label = Self.normalised(bytes[(line.lowerBound + 1)..<close])
        target = String(decoding: bytes[rest.lowerBound..<end], as: UTF8.self)
    }

    /// A label as it is compared: without case, with each run of blanks as one space.
    static func normalised(_ label: ArraySlice<UInt8>) -> String {
        String(decoding: label, as: UTF8.self).lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
