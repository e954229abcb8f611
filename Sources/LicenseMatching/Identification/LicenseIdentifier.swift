/// Says which licenses a text holds; refuses rather than guesses.
public enum LicenseIdentifier {
    /// Reads the bytes of a file: UTF-8, UTF-16 with a byte order mark or Latin-1, at most the first 256 KiB.
    public static func identify(_ bytes: [UInt8]) -> LicenseReading {
        let text = LicenseTextDecoding.utf8(bytes)
        let index = LicenseIndex.bundled
        let words = LicenseWords(text, index: index)
        let scan = LicenseTextScan(words, of: text, index: index)
        let tags = words.mentionsSPDX ? LicenseTags.scan(text) : []
        var reading = LicenseJudgement(scan: scan, tags: tags, text: text).reading()
        reading.apply(limits(bytes, scan, tags))
        return reading
    }

    /// Reads a text, at most its first 256 KiB.
    public static func identify(_ text: String) -> LicenseReading {
        identify(Array(text.utf8.prefix(LicenseTextDecoding.maximumBytes + 1)))
    }

    private static func limits(_ bytes: [UInt8], _ scan: LicenseTextScan, _ tags: [DeclaredLicense]) -> [String] {
        var limits: [String] = []
        if bytes.count > LicenseTextDecoding.maximumBytes {
            limits.append("only the first \(LicenseTextDecoding.maximumBytes / 1024) KiB were read")
        }
        if scan.isCut { limits.append("the search for license texts ended early: too many were alike or looked for") }
        if tags.count == LicenseTags.maximumTags {
            limits.append("only the first \(tags.count) license tags were read")
        }
        return limits
    }
}

extension LicenseReading {
    /// What was not read may change what was; without an expression, nothing is claimed of it.
    fileprivate mutating func apply(_ limits: [String]) {
        guard let first = limits.first else { return }
        self.limits = limits
        if expression != nil {
            expression = nil
            reason = first
        }
    }
}
