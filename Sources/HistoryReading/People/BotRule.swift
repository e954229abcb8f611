/// Tells accounts of programs by how they are named.
///
/// The rule "BIN" of Dey et al., "Detecting and characterizing bots that commit code" (MSR 2020): the word "bot" apart
/// from other letters, at the end, at the beginning or between. It is put to the name and to the part of the address before
/// the "@", each by itself, so that a mailbox called just "bot" decides nothing; a trailing `[bot]` falls under it. What the
/// rule cannot see is listed in `WellKnownBots`.
public enum BotRule {
    /// Whether this identity is a program's.
    public static func matches(_ identity: Identity) -> Bool {
        let email = EmailKey(identity.email)
        return saysBot(identity.name) || identity.name.asciiLowercased == "bot" || saysBot(email.localPart)
            || WellKnownBots.contains(name: identity.name, email: email)
    }

    /// Whether "bot" stands in the text with something other than a letter on at least one side, and no letter on the other.
    ///
    /// The text "bot" alone is no match: something must stand on one side.
    static func saysBot(_ text: some StringProtocol) -> Bool {
        let scalars = text.unicodeScalars
        var index = scalars.startIndex
        var before: Unicode.Scalar?
        while index < scalars.endIndex {
            if let end = endOfBot(in: scalars, from: index) {
                let after = end < scalars.endIndex ? scalars[end] : nil
                let isAlone = !(before?.properties.isAlphabetic ?? false) && !(after?.properties.isAlphabetic ?? false)
                if isAlone && (before != nil || after != nil) { return true }
            }
            before = scalars[index]
            index = scalars.index(after: index)
        }
        return false
    }

    private static func endOfBot<Scalars: Collection<Unicode.Scalar>>(
        in scalars: Scalars, from start: Scalars.Index
    ) -> Scalars.Index? {
        var index = start
        for letter in [(0x62, 0x42), (0x6F, 0x4F), (0x74, 0x54)] as [(UInt32, UInt32)] {
            guard index < scalars.endIndex else { return nil }
            let value = scalars[index].value
            guard value == letter.0 || value == letter.1 else { return nil }
            index = scalars.index(after: index)
        }
        return index
    }
}
