/// The SPDX license list as facts: ids, names and who approved a license; no texts.
///
/// Sources: SPDX license list for ids, names, deprecation and OSI approval; the FSF's and the Open Definition's lists as
/// `scripts/license_index/approvals.py` records them by hand, because the packages of the list lack them.
public enum LicenseCatalog {
    /// The version of the SPDX license list, as `3.29.0`.
    public static var listVersion: String { edition(0) }
    /// The release date of that version, as `2026-09-16`.
    public static var listDate: String { edition(1) }

    /// Every listed license, ordered by id, case ignored.
    public static var licenses: [ListedLicense] {
        let index = LicenseIndex.bundled
        return (0..<index.licenseCount).map { index.license($0) }
    }

    /// Every listed exception, ordered by id, case ignored.
    public static var exceptions: [ListedException] {
        let index = LicenseIndex.bundled
        return (0..<index.exceptionCount).map { index.exception($0) }
    }

    /// The listed license with `id`, case ignored.
    public static func license(_ id: String) -> ListedLicense? {
        LicenseIndex.bundled.license(id)
    }

    /// Whether ScanCode LicenseDB classes `id` as permissive, be it on the SPDX list or one of its own references.
    public static func isPermissive(_ id: String) -> Bool {
        license(id)?.isPermissive ?? (id.hasPrefix("LicenseRef-") && LicenseIndex.bundled.isPermissiveReference(id))
    }

    /// Whether a license with `id` is listed, case ignored.
    public static func isListed(_ id: String) -> Bool { license(id) != nil }

    /// The listed exception with `id`, case ignored.
    public static func exception(_ id: String) -> ListedException? {
        LicenseIndex.bundled.exception(id)
    }

    private static func edition(_ part: Int) -> String {
        let parts = LicenseIndex.bundled.editionText.split(separator: " ")
        return part < parts.count ? String(parts[part]) : ""
    }

    /// `id` in the list's case, nil when no license has it.
    public static func canonicalLicenseID(_ id: String) -> String? {
        license(id)?.id
    }

    /// `id` in the list's case, nil when no exception has it.
    public static func canonicalExceptionID(_ id: String) -> String? {
        exception(id)?.id
    }
}

extension SPDXExpression {
    /// Whether `text` is an expression that names nothing but listed licenses, listed exceptions and references.
    public static func isListed(_ text: String) -> Bool {
        (try? SPDXExpression(parsing: text))?.unlistedIDs.isEmpty ?? false
    }

    /// Ids that are neither on the SPDX list nor references, in the order of appearance.
    public var unlistedIDs: [String] {
        terms.flatMap { term -> [String] in
            let id = term.isReference || LicenseCatalog.license(term.id) != nil ? [] : [term.id]
            guard let exception = term.exception, !exception.contains("AdditionRef-"),
                LicenseCatalog.exception(exception) == nil
            else { return id }
            return id + [exception]
        }
    }

    /// Ids that the SPDX list deprecates, in the order of appearance.
    public var deprecatedIDs: [String] {
        terms.flatMap { term in
            (LicenseCatalog.license(term.id)?.isDeprecated == true ? [term.id] : [])
                + (term.exception.flatMap(LicenseCatalog.exception)?.isDeprecated == true
                    ? [term.exception].compactMap(\.self) : [])
        }
    }
}
