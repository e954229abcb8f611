/// The version of the Contributor Covenant that a text names in its attribution.
enum CovenantDeclaration {
    /// The version in an address of the Covenant, else near its name; `nil` where none is named.
    static func version(in text: PhraseText) -> String? {
        let matches = index.matches(in: text)
        for match in matches where match.tag == .path && isOfCovenant(text.bytes[..<match.offset]) {
            if let version = number(in: text.bytes[match.offset...].dropFirst("version/".utf8.count), separator: 0x2F) {
                return version
            }
        }
        for match in matches where match.tag == .name {
            let near = text.bytes[match.offset...].prefix(160)
            for start in near.indices where isStart(text.bytes, start) {
                if let version = number(in: near[start...], separator: 0x2E) { return version }
            }
        }
        return nil
    }

    private enum Place { case path, name }

    private static let index = PhraseIndex<Place>([
        (.path, ["version/"]),
        (.name, ["contributor covenant", "contributor code of conduct v", "contributor-covenant"]),
    ])

    private static func isOfCovenant(_ before: ArraySlice<UInt8>) -> Bool {
        String(decoding: before.suffix(60), as: UTF8.self).contains("covenant")
    }

    private static func isStart(_ bytes: [UInt8], _ start: Int) -> Bool {
        start == 0 || !((0x30...0x39).contains(bytes[start - 1]) || bytes[start - 1] == 0x2E)
    }

    private static func number(in bytes: ArraySlice<UInt8>, separator: UInt8) -> String? {
        let digits = Array(bytes.prefix(3))
        guard digits.count == 3, (0x31...0x33).contains(digits[0]), digits[1] == separator,
            (0x30...0x34).contains(digits[2])
        else { return nil }
        let version = String(decoding: [digits[0], 0x2E, digits[2]], as: UTF8.self)
        return published.contains(version) ? version : nil
    }

    private static let published: Set<String> = ["1.0", "1.1", "1.2", "1.3", "1.4", "2.0", "2.1", "3.0"]
}
