/// How ids relate that stand for one license with or without later versions.
enum LicenseFamilies {
    private static let suffixes = ["-only", "-or-later", "+"]

    /// The id without `-only`, `-or-later` or `+`.
    static func base(_ id: String) -> String {
        for suffix in suffixes where id.hasSuffix(suffix) { return String(id.dropLast(suffix.count)) }
        return id
    }

    /// What ids of different versions have in common: `GPL` of `GPL-2.0-only`, `BSD` of `BSD-3-Clause`.
    static func family(of id: String) -> String {
        let parts = id.split(separator: "-")
        return parts.prefix { !($0.first?.isNumber ?? false) }.joined(separator: "-")
    }

    /// The listed id of a GNU license and version, `-or-later` or `-only`.
    static func gnu(_ base: String, orLater: Bool) -> String {
        base + (orLater ? "-or-later" : "-only")
    }

    /// True for the families whose ids say whether later versions apply.
    static func hasSuffixes(_ id: String) -> Bool {
        base(id) != id
    }
}
