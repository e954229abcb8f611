/// A short text that names or links a license instead of holding it.
enum LicensePointer {
    /// The license that the sentences of `text` name, nil when they name none or disagree with its links.
    static func read(_ text: [UInt8]) -> LicenseMatch? {
        let string = String(decoding: text, as: UTF8.self)
        let linked = LicenseLinks.licenses(in: string)
        if let stated = LicenseStatement.sentence(string) {
            return LicenseMatch(license: stated, lines: 1...1, evidence: .statement)
        }
        guard linked.count == 1, let only = linked.first else { return nil }
        return LicenseMatch(license: only.license, lines: only.line...only.line, evidence: .link)
    }
}
