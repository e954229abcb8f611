/// `SPDX-License-Identifier` lines of a text.
enum LicenseTags {
    private static let mark = Array("SPDX-License-Identifier:".utf8)
    /// At most so many are read.
    static let maximumTags = 200

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
                tags.append(tag(value, line: line))
                index += mark.count - 1
            }
            index += 1
        }
        return tags
    }

    private static let ends = ["*/", "-->", "#}", "*)", "\"", "`", "<"].map { Array($0.utf8) }

    private static func tag(_ value: ArraySlice<UInt8>, line: Int) -> DeclaredLicense {
        let end = value.indices.first { place in ends.contains { value[place...].starts(with: $0) } }
        var text = value[..<(end ?? value.endIndex)].drop(while: isBlank)
        while let last = text.last, isBlank(last) { text.removeLast() }
        let written = String(decoding: text, as: UTF8.self)
        let expression = try? SPDXExpression(parsing: written)
        let isKnown = expression.map { $0.unlistedIDs.isEmpty } ?? false
        return DeclaredLicense(value: written, expression: isKnown ? expression : nil, line: line)
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x09 && byte <= 0x0D }
}
