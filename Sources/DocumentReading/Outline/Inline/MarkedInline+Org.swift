extension MarkedInline {
    mutating func readOrg(_ byte: UInt8) -> Bool {
        switch byte {
        case Byte.openBracket where self.byte(at: index + 1) == Byte.openBracket: return readOrgLink()
        case Byte.equals, Byte.tilde: return readOrgCode(byte)
        case Byte.asterisk, Byte.slash, Byte.underscore, Byte.plus:
            let isMark = previous.isWordByte != self.byte(at: index + 1).isWordByte
            guard isMark, byte != Byte.slash || previous.isBlank || self.byte(at: index + 1).isBlank else {
                return false
            }
            index += 1
            return true
        default: return false
        }
    }

    /// `[[target][text]]` or `[[target]]`
    private mutating func readOrgLink() -> Bool {
        guard let close = near(Byte.closeBracket, from: index + 2) else { return false }
        let target = (index + 2)..<close
        var words = target
        var end = close + 2
        if byte(at: close + 1) == Byte.openBracket {
            guard let last = near(Byte.closeBracket, from: close + 2) else { return false }
            words = (close + 2)..<last
            end = last + 2
        } else if byte(at: close + 1) != Byte.closeBracket {
            return false
        }
        let address = orgAddress(target)
        let shown = words != target ? string(words) : address
        if Self.isImage(shown) {
            writer.appendImage(text: "", source: shown, target: address, line: writer.line)
            skip(to: min(end, bytes.count))
        } else {
            writeLink(words, target: address, end: min(end, bytes.count))
        }
        return true
    }

    private func orgAddress(_ range: Range<Int>) -> String {
        let address = string(range)
        return address.hasPrefix("file:") ? String(address.dropFirst(5)) : address
    }

    private static func isImage(_ address: String) -> Bool {
        [".png", ".svg", ".gif", ".jpg", ".jpeg", ".webp"].contains { address.hasSuffix($0) }
    }

    private mutating func readOrgCode(_ mark: UInt8) -> Bool {
        guard !previous.isWordByte, !byte(at: index + 1).isBlank, let close = near(mark, from: index + 1),
            close > index + 1,
            !bytes[close - 1].isBlank, !byte(at: close + 1).isWordByte
        else { return false }
        writer.appendCode(bytes[(index + 1)..<close])
        index = close + 1
        return true
    }
}
