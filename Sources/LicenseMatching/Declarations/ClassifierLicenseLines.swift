/// `"License :: OSI Approved :: MIT License"` among the classifiers of a Python package.
enum ClassifierLicenseLines {
    static func read(_ lines: [Substring]) -> [DeclaredLicense] {
        lines.enumerated().compactMap { index, line in
            let bare = ManifestLicense.trim(line, of: " \t\r\"',[")
            guard bare.hasPrefix("License ::"), let last = bare.split(separator: ":").last else { return nil }
            return ManifestLicense.declared(ManifestLicense.trim(last, of: " \t\"',]"), line: index + 1)
        }
    }
}
