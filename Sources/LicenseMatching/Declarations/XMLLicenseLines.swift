/// `<license type="expression">MIT</license>` of a nuspec; `<licenses><license><name>…` of a pom.
enum XMLLicenseLines {
    static func read(_ lines: [Substring]) -> [DeclaredLicense] {
        var found: [DeclaredLicense] = []
        var isInside = false
        for (index, line) in lines.enumerated() {
            if line.contains("<license>") || line.contains("<license ") { isInside = true }
            if isInside, let value = element("name", in: line) ?? directValue(in: line) {
                found.append(ManifestLicense.declared(value, line: index + 1))
            }
            if line.contains("</license>") { isInside = false }
        }
        return found
    }

    private static func directValue(in line: Substring) -> Substring? {
        guard !line.contains("type=\"file\""), let value = element("license", in: line), !value.contains("<") else {
            return nil
        }
        return value
    }

    private static func element(_ name: String, in line: Substring) -> Substring? {
        guard let open = line.firstRange(of: "<\(name)"), let start = line[open.upperBound...].firstIndex(of: ">"),
            let close = line[start...].firstRange(of: "</\(name)>")
        else { return nil }
        return line[line.index(after: start)..<close.lowerBound]
    }
}
