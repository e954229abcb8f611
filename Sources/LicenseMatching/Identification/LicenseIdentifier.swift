/// Says which licenses a text holds; refuses rather than guesses.
public enum LicenseIdentifier {
    /// Reads the bytes of a file: UTF-8, UTF-16 with a byte order mark or Latin-1, at most the first 256 KiB.
    public static func identify(_ bytes: [UInt8]) -> LicenseReading {
        let text = LicenseTextDecoding.utf8(bytes)
        let index = LicenseIndex.bundled
        let words = LicenseWords(text, index: index)
        return LicenseJudgement(
            scan: LicenseTextScan(words, of: text, index: index),
            tags: words.mentionsSPDX ? LicenseTags.scan(text) : [], text: text
        ).reading()
    }

    /// Reads a text, at most its first 256 KiB.
    public static func identify(_ text: String) -> LicenseReading {
        identify(Array(text.utf8.prefix(LicenseTextDecoding.maximumBytes)))
    }
}
