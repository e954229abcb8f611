/// `"license": "MIT"`, `"license": ["MIT", "ISC"]`, `"license": {"type": "MIT"}` and the old `"licenses": [{"type": …}]` at
/// the top level of a JSON object.
enum JSONLicenseLines {
    static func read(_ lines: [Substring]) -> [DeclaredLicense] {
        var found: [DeclaredLicense] = []
        var depth = 0
        var openKey: Int?
        for (index, line) in lines.enumerated() {
            let strings = ManifestLicense.quoted(line)
            if depth <= 1, let place = strings.firstIndex(where: { $0 == "license" || $0 == "licenses" }) {
                found += values(Array(strings[(place + 1)...]), isObject: line.contains("{") && depth == 1)
                    .map { ManifestLicense.declared($0, line: index + 1) }
                openKey = depth
            } else if openKey != nil, depth > 1 {
                found += nested(strings).map { ManifestLicense.declared($0, line: index + 1) }
            } else {
                openKey = nil
            }
            depth += balance(line)
        }
        return found
    }

    private static func values(_ strings: [String], isObject: Bool) -> [String] {
        if let place = strings.firstIndex(where: { $0 == "type" || $0 == "name" }) {
            return Array(strings[(place + 1)...].prefix(1))
        }
        return isObject ? [] : Array(strings.prefix { !$0.contains(":") })
    }

    /// A list has values, an object the value of `type` or `name`.
    private static func nested(_ strings: [String]) -> [String] {
        guard strings.count != 1 else { return strings }
        guard let place = strings.firstIndex(where: { $0 == "type" || $0 == "name" }) else { return [] }
        return Array(strings[(place + 1)...].prefix(1))
    }

    /// How many brackets a line opens more than it closes, strings left out.
    private static func balance(_ line: Substring) -> Int {
        var depth = 0
        var isString = false
        var isEscaped = false
        for byte in line.utf8 {
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = isString
            } else if byte == UInt8(ascii: "\"") {
                isString.toggle()
            } else if !isString {
                depth += byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") ? 1 : 0
                depth -= byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") ? 1 : 0
            }
        }
        return depth
    }
}
