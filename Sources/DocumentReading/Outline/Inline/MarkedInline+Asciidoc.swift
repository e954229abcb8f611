extension MarkedInline {
    mutating func readAsciidoc(_ byte: UInt8) -> Bool {
        switch byte {
        case Byte.backtick: return readCode(ofLength: 1) || readCode(ofLength: 2)
        case Byte.asterisk, Byte.underscore:
            let isMark = !(previous.isWordByte && self.byte(at: index + 1).isWordByte)
            guard isMark, !(previous.isBlank && self.byte(at: index + 1).isBlank) else { return false }
            index += 1
            return true
        case Byte.less: return readCrossReference()
        case 0x69, 0x6C, 0x6D, 0x78: return !previous.isWordByte && readNamedMacro()
        default: return false
        }
    }

    /// `target[text]`, the text between `at` and its closing bracket.
    mutating func readMacro(target: Range<Int>, at open: Int, isImage: Bool = false) -> Bool {
        guard byte(at: open) == Byte.openBracket, let close = near(Byte.closeBracket, from: open + 1) else {
            return false
        }
        let address = string(target)
        let content = (open + 1)..<close
        guard !isImage else {
            let words = content.lowerBound..<(bytes[content].firstIndex(of: 0x2C) ?? close)
            writer.appendImage(
                text: string(bytes.trimmed(words)), source: address, target: attribute("link=", in: content),
                line: writer.line)
            skip(to: close + 1)
            return true
        }
        let words = bytes[content].last == 0x5E ? content.dropLast() : content
        writeLink(words.isEmpty ? target : words, target: address, end: close + 1)
        return true
    }

    private func attribute(_ name: String, in range: Range<Int>) -> String? {
        guard let start = range.first(where: { bytes.matches(name, at: $0, before: range.upperBound) }) else {
            return nil
        }
        let value = (start + name.utf8.count)..<range.upperBound
        let end = bytes[value].firstIndex(of: 0x2C) ?? range.upperBound
        return string(value.lowerBound..<end).filter { $0 != "\"" }
    }

    private mutating func readNamedMacro() -> Bool {
        for name in ["image::", "image:", "link:", "xref:", "mailto:"]
        where bytes.matches(name, at: index, before: bytes.count) {
            let start = index + name.utf8.count
            guard let open = near(Byte.openBracket, from: start), !bytes[start..<open].contains(where: \.isBlank) else {
                return false
            }
            let target = name == "mailto:" ? index..<open : start..<open
            return readMacro(target: target, at: open, isImage: name.hasPrefix("image"))
        }
        return false
    }

    /// `<<id,text>>`
    private mutating func readCrossReference() -> Bool {
        guard byte(at: index + 1) == Byte.less, let close = near(Byte.greater, from: index + 2),
            byte(at: close + 1) == Byte.greater
        else { return false }
        let comma = bytes[(index + 2)..<close].firstIndex(of: 0x2C)
        let target = (index + 2)..<(comma ?? close)
        writeLink(comma.map { ($0 + 1)..<close } ?? target, target: "#" + string(target), end: close + 2)
        return true
    }
}
