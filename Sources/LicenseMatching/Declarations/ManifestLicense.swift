/// Reads the license that a package manifest declares, by bounded line scanning: top-level keys in their usual layout,
/// no full parser of the formats.
public enum ManifestLicense {
    static let maximumBytes = 262_144
    static let maximumDeclarations = 20

    /// The declarations of the manifest at `path` in the order of lines, at most 20; nil for a file that is no known
    /// manifest, empty for one that declares nothing in a plain way.
    public static func read(path: String, text: String) -> [DeclaredLicense]? {
        guard let format = ManifestFormat(path: path) else { return nil }
        let head = String(decoding: text.utf8.prefix(maximumBytes), as: UTF8.self)
        let lines = head.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        return Array(declarations(format, lines).prefix(maximumDeclarations))
    }

    private static func declarations(_ format: ManifestFormat, _ lines: [Substring]) -> [DeclaredLicense] {
        switch format {
        case .json: JSONLicenseLines.read(lines)
        case .cpan: JSONLicenseLines.read(lines).map(CPANLicenseNames.resolved)
        case .toml(let tables):
            classified(TOMLLicenseLines.read(lines, tables: tables), lines)
        case .xml: XMLLicenseLines.read(lines)
        case .fields(let section):
            classified(FieldLicenseLines.read(lines, section: section), section == nil ? [] : lines)
        case .gemspec: GemspecLicenseLines.read(lines)
        case .gradle: GradleLicenseLines.read(lines)
        }
    }

    /// Python's classifiers stand in where no field names a license that is known.
    private static func classified(_ declared: [DeclaredLicense], _ lines: [Substring]) -> [DeclaredLicense] {
        declared.contains { $0.expression != nil } ? declared : declared + ClassifierLicenseLines.read(lines)
    }

    static func declared(_ value: some StringProtocol, line: Int) -> DeclaredLicense {
        let trimmed = trim(value, of: " \t\"',;")
        return DeclaredLicense(
            value: String(decoding: trimmed.utf8.prefix(200), as: UTF8.self),
            expression: LicenseStatement.value(trimmed),
            line: line)
    }

    static func trim(_ value: some StringProtocol, of marks: String) -> String {
        var rest = Substring(value)
        while let first = rest.first, marks.contains(first) { rest.removeFirst() }
        while let last = rest.last, marks.contains(last) { rest.removeLast() }
        return String(rest)
    }

    /// What stands between the quotes of `text`, as `MIT` and `ISC` in `['MIT', "ISC"]`.
    static func quoted(_ text: some StringProtocol) -> [String] {
        var values: [String] = []
        var rest = Substring(text)
        while let open = rest.firstIndex(where: { $0 == "\"" || $0 == "'" }) {
            let body = rest[rest.index(after: open)...]
            guard let close = body.firstIndex(of: rest[open]) else { break }
            values.append(String(body[..<close]))
            rest = body[body.index(after: close)...]
        }
        return values
    }
}

/// How a manifest is laid out.
enum ManifestFormat {
    case json
    /// JSON with Perl's names of licenses.
    case cpan
    /// TOML, with the tables that may declare a license.
    case toml([String])
    case xml
    /// `key: value` or `key = value` lines, in a section where the format has sections.
    case fields(section: String?)
    case gemspec
    case gradle

    init?(path: String) {
        // `meta.json` may be anything; Perl's is written in capitals.
        if path.split(separator: "/").last == "META.json" {
            self = .cpan
            return
        }
        let name = path.split(separator: "/").last.map { $0.lowercased() } ?? ""
        switch name {
        case "package.json", "composer.json": self = .json
        case "cargo.toml": self = .toml(["package", "workspace.package"])
        case "pyproject.toml": self = .toml(["project", "tool.poetry"])
        case "setup.cfg": self = .fields(section: "metadata")
        case "description": self = .fields(section: nil)
        case "pom.xml": self = .xml
        case "build.gradle", "build.gradle.kts": self = .gradle
        default:
            if name.hasSuffix(".nuspec") {
                self = .xml
            } else if name.hasSuffix(".gemspec") {
                self = .gemspec
            } else if name.hasSuffix(".cabal") {
                self = .fields(section: nil)
            } else {
                return nil
            }
        }
    }
}
