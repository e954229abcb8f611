/// `license = "MIT"` and `license = { text = "MIT" }` in the tables that may have it.
enum TOMLLicenseLines {
    static func read(_ lines: [Substring], tables: [String]) -> [DeclaredLicense] {
        var table = ""
        var found: [DeclaredLicense] = []
        for (index, line) in lines.enumerated() {
            let bare = ManifestLicense.trim(line, of: " \t\r")
            if bare.hasPrefix("[") {
                table = ManifestLicense.trim(bare.prefix { $0 != "#" }, of: "[] \t")
            } else if tables.contains(table), let value = value(of: bare) {
                found.append(ManifestLicense.declared(value, line: index + 1))
            }
        }
        return found
    }

    private static func value(of line: String) -> String? {
        guard let equals = line.firstIndex(of: "=") else { return nil }
        let key = ManifestLicense.trim(line[..<equals], of: " \t\"")
        guard key == "license" || key == "license.text" else { return nil }
        let rest = line[line.index(after: equals)...]
        // `license = { file = "LICENSE" }` names a file, not a license.
        if rest.contains("{"), !rest.contains("text") { return nil }
        return ManifestLicense.quoted(rest).first
    }
}
