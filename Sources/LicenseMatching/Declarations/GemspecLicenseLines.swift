/// `spec.license = "MIT"` and `spec.licenses = ["MIT", "Ruby"]` of a gemspec.
enum GemspecLicenseLines {
    static func read(_ lines: [Substring]) -> [DeclaredLicense] {
        lines.enumerated().flatMap { index, line -> [DeclaredLicense] in
            let bare = line.drop(while: \.isWhitespace)
            guard !bare.hasPrefix("#"), let equals = bare.firstIndex(of: "=") else { return [] }
            let target = ManifestLicense.trim(bare[..<equals], of: " \t")
            guard target.hasSuffix(".license") || target.hasSuffix(".licenses") else { return [] }
            return ManifestLicense.quoted(bare[equals...]).map { ManifestLicense.declared($0, line: index + 1) }
        }
    }
}
