/// A tag of HTML: where it ends, its name in lower case, and the attributes a reader needs.
struct HTMLTag {
    let name: String
    let isClosing: Bool
    /// The bytes between the name and the closing bracket.
    private let attributes: Range<Int>
    /// The place after the tag.
    let end: Int

    /// Reads the tag that opens at `position` and closes at `close`, or `nil` where it is none.
    init?(in bytes: [UInt8], at position: Int, closingAt close: Int) {
        var index = position + 1
        isClosing = index < close && bytes[index] == Byte.slash
        if isClosing { index += 1 }
        guard index < close, bytes[index].isLetter else { return nil }
        let start = index
        while index < close, bytes[index].isLetter || bytes[index].isDigit || bytes[index] == Byte.hyphen { index += 1 }
        guard index == close || bytes[index].isBlank || bytes[index] == Byte.slash, index - start <= 20 else {
            return nil
        }
        name = String(decoding: bytes[start..<index].map(\.lowercased), as: UTF8.self)
        attributes = index..<close
        end = close + 1
    }

    /// The value of an attribute, its name given in lower case.
    func value(of attribute: String, in bytes: [UInt8]) -> String? {
        var index = attributes.lowerBound
        while index < attributes.upperBound {
            while index < attributes.upperBound, !bytes[index].isLetter { index += 1 }
            let start = index
            while index < attributes.upperBound, bytes[index] != Byte.equals, !bytes[index].isBlank { index += 1 }
            let isWanted = index - start == attribute.utf8.count && bytes.matches(attribute, at: start, before: index)
            guard index < attributes.upperBound, bytes[index] == Byte.equals else { continue }
            let value = valueRange(in: bytes, from: index + 1)
            if isWanted { return String(decoding: bytes[value], as: UTF8.self).onOneLine }
            index = min(value.upperBound + 1, attributes.upperBound)
        }
        return nil
    }

    private func valueRange(in bytes: [UInt8], from start: Int) -> Range<Int> {
        guard start < attributes.upperBound else { return start..<start }
        let mark = bytes[start]
        if mark == Byte.quote || mark == Byte.apostrophe {
            let end = bytes.firstIndex(of: mark, from: start + 1, before: attributes.upperBound)
            return (start + 1)..<(end ?? attributes.upperBound)
        }
        var end = start
        while end < attributes.upperBound, !bytes[end].isBlank { end += 1 }
        return start..<end
    }
}
