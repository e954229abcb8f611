/// `SPDX-License-Identifier` lines of a text.
enum LicenseTags {
    private static let mark = Array("SPDX-License-Identifier:".utf8)
    private static let maximumTags = 200

    /// Every tag in the order of lines, at most 200; the value ends at the line's end or a comment's.
    static func scan(_ bytes: [UInt8]) -> [DeclaredLicense] {
        let mark = mark
        var tags: [DeclaredLicense] = []
        var line = 1
        var index = 0
        while index < bytes.count, tags.count < maximumTags {
            if bytes[index] == 0x0A {
                line += 1
            } else if bytes[index] == UInt8(ascii: "S"), bytes[index...].starts(with: mark) {
                let value = bytes[(index + mark.count)...].prefix { $0 != 0x0A && $0 != 0x0D }.prefix(200)
                tags.append(tag(String(decoding: value, as: UTF8.self), line: line))
                index += mark.count - 1
            }
            index += 1
        }
        return tags
    }

    private static func tag(_ text: String, line: Int) -> DeclaredLicense {
        var value = text[...]
        for end in ["*/", "-->", "#}", "*)", "\"", "`", "<"] {
            if let place = value.firstRange(of: end) { value = value[..<place.lowerBound] }
        }
        let trimmed = String(
            value.trimmingPrefix(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
        let expression = try? SPDXExpression(parsing: trimmed)
        let isKnown = expression.map { $0.unlistedIDs.isEmpty } ?? false
        return DeclaredLicense(value: trimmed, expression: isKnown ? expression : nil, line: line)
    }
}
