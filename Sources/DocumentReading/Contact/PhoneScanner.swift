/// Finds telephone numbers in the international form: a plus sign and 8 to 15 digits (ITU-T E.164).
enum PhoneScanner {
    static func contacts(in line: SourceLine) -> [Contact] {
        guard line.signs.contains(.plus) else { return [] }
        let bytes = line.bytes
        var found: [Contact] = []
        for start in bytes.indices where bytes[start] == 0x2B && isFree(bytes, start) {
            var digits = ""
            for byte in bytes[(start + 1)...].prefix(32) {
                if isDigit(byte) { digits.append(Character(Unicode.Scalar(byte))) } else if !isFill(byte) { break }
            }
            guard (8...15).contains(digits.count) else { continue }
            found.append(Contact(.phone, line: line.number, value: "+" + digits))
        }
        return found
    }

    private static func isFree(_ bytes: [UInt8], _ start: Int) -> Bool {
        let next = start + 1 < bytes.count ? bytes[start + 1] : 0
        guard isDigit(next) else { return false }
        return start == 0 || bytes[start - 1] == 0x20 || bytes[start - 1] == 0x3A || bytes[start - 1] == 0x28
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    private static func isFill(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x2D || byte == 0x2E || byte == 0x28 || byte == 0x29
    }
}
