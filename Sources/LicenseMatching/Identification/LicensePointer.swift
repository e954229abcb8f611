/// A short text that is nothing but a license's name or a link to it.
enum LicensePointer {
    /// A longer text is no mere pointer.
    static let maximumBytes = 1500
    static let maximumValueBytes = 120

    /// The license that `text` names or links, nil where it is anything else.
    static func read(_ text: [UInt8]) -> LicenseMatch? {
        guard text.count <= maximumBytes else { return nil }
        let string = String(decoding: text, as: UTF8.self)
        if text.count <= maximumValueBytes, let value = LicenseStatement.value(string) {
            return LicenseMatch(license: value, lines: 1...1, evidence: .statement)
        }
        if let stated = LicenseStatement.sentence(string) {
            return LicenseMatch(license: stated, lines: 1...1, evidence: .statement)
        }
        guard text.contains(UInt8(ascii: "/")) else { return nil }
        let links = LicenseLinks.licenses(in: string)
        guard links.count == 1, let only = links.first else { return nil }
        return LicenseMatch(license: only.license, lines: only.line...only.line, evidence: .link)
    }
}
