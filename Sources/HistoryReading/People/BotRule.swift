/// Tells accounts of programs by how they are named.
///
/// The rule "BIN" of Dey et al., "Detecting and characterizing bots that commit code" (MSR 2020): the word "bot" apart
/// from other letters, at the end, at the beginning or between. It is put to the name and to the part of the address before
/// the "@", each by itself, so that a mailbox called just "bot" decides nothing; a trailing `[bot]` falls under it. What the
/// rule cannot see is listed in `WellKnownBots`.
enum BotRule {
    static func matches(name: String, email: EmailKey) -> Bool {
        saysBot(name[...]) || name.asciiLowercased == "bot" || saysBot(email.localPart)
            || WellKnownBots.contains(name: name, email: email)
    }

    /// Whether "bot" stands in the text with something other than a letter on one side, and no letter on the other.
    ///
    /// The text "bot" alone is no match: something must stand on one side.
    static func saysBot(_ text: Substring) -> Bool {
        let bytes = text.utf8
        var index = bytes.startIndex
        while let start = bytes[index...].firstIndex(where: { $0 | 0x20 == UInt8(ascii: "b") }) {
            let rest = bytes[start...]
            if rest.startsWithBot, isApart(start..<bytes.index(start, offsetBy: 3), in: text.unicodeScalars) {
                return true
            }
            index = bytes.index(after: start)
        }
        return false
    }

    private static func isApart(_ word: Range<String.Index>, in text: Substring.UnicodeScalarView) -> Bool {
        let before = text[..<word.lowerBound].last
        let after = text[word.upperBound...].first
        guard before != nil || after != nil else { return false }
        return !(before?.properties.isAlphabetic ?? false) && !(after?.properties.isAlphabetic ?? false)
    }
}

extension Substring.UTF8View {
    fileprivate var startsWithBot: Bool {
        prefix(3).lazy.map { $0 | 0x20 }.elementsEqual("bot".utf8)
    }
}
