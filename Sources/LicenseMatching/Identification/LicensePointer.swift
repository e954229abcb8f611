/// A text that names or links a license instead of holding it.
enum LicensePointer {
    /// A longer text is no mere pointer: only lines that speak of licensing are read.
    static let maximumBytes = 1500

    /// The license that `text` names, nil when it names none or several lines disagree.
    static func read(_ text: [UInt8]) -> LicenseMatch? {
        let string = String(decoding: text.prefix(65_536), as: UTF8.self)
        if string.utf8.count <= maximumBytes, let stated = LicenseStatement.sentence(string) {
            return LicenseMatch(license: stated, lines: 1...1, evidence: .statement)
        }
        return stated(in: string) ?? linked(in: string)
    }

    private static func stated(in text: String) -> LicenseMatch? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        var found: [LicenseMatch] = []
        for (index, line) in lines.enumerated() where line.utf8.count <= 600 && declares(line) {
            let sentence = line + " " + (index + 1 < lines.count ? lines[index + 1].prefix(200) : "")
            let stated = LicenseStatement.sentence(String(line)) ?? LicenseStatement.sentence(String(sentence))
            guard let stated else { continue }
            found.append(LicenseMatch(license: stated, lines: index + 1...index + 1, evidence: .statement))
        }
        guard let first = found.first, found.allSatisfy({ $0.license.isEquivalent(to: first.license) }) else {
            return nil
        }
        return first
    }

    private static func declares(_ line: Substring) -> Bool {
        let lower = line.lowercased()
        return LicensePhrases.declarations.contains { lower.contains($0) }
    }

    private static func linked(in text: String) -> LicenseMatch? {
        guard text.utf8.count <= maximumBytes else { return nil }
        let links = LicenseLinks.licenses(in: text)
        guard links.count == 1, let only = links.first else { return nil }
        return LicenseMatch(license: only.license, lines: only.line...only.line, evidence: .link)
    }
}
