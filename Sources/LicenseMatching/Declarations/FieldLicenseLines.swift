/// `License: MIT` and `license = MIT` lines that start at the first column.
enum FieldLicenseLines {
    /// `section` is the one that counts where the format has sections, as `[metadata]` of setup.cfg.
    static func read(_ lines: [Substring], section: String?) -> [DeclaredLicense] {
        var current: String?
        var found: [DeclaredLicense] = []
        for (index, line) in lines.enumerated() {
            if line.hasPrefix("[") {
                current = ManifestLicense.trim(line, of: "[] \t\r")
            } else if current == section, let value = value(of: line) {
                found.append(ManifestLicense.declared(withoutFile(value), line: index + 1))
            }
        }
        return found
    }

    private static func value(of line: Substring) -> String? {
        guard line.first?.isWhitespace == false, let mark = line.firstIndex(where: { $0 == ":" || $0 == "=" }) else {
            return nil
        }
        let key = ManifestLicense.trim(line[..<mark], of: " \t").lowercased()
        guard key == "license" || key == "license_expression" || key == "license-expression" else { return nil }
        let value = ManifestLicense.trim(line[line.index(after: mark)...], of: " \t\r")
        return value.isEmpty || value.hasPrefix("file:") ? nil : value
    }

    /// R writes `MIT + file LICENSE` where the file holds the copyright line, and `GPL (>= 2)`.
    private static func withoutFile(_ value: String) -> String {
        var text = Substring(value)
        if let file = text.firstRange(of: "+ file") { text = text[..<file.lowerBound] }
        guard let least = text.firstRange(of: "(>="), let end = text[least.upperBound...].firstIndex(of: ")") else {
            return String(text)
        }
        let version = ManifestLicense.trim(text[least.upperBound..<end], of: " ")
        return text[..<least.lowerBound] + version + " or later" + text[text.index(after: end)...]
    }
}
