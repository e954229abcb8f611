/// The SPDX license list as facts: ids, names and who approved a license; no texts.
///
/// Sources: SPDX license list for ids, names, deprecation and OSI approval; the FSF's and the Open Definition's lists as
/// recorded in `LicenseApprovals`.
public enum LicenseCatalog {
    /// The version of the SPDX license list, as `3.29.0`.
    public static var listVersion: String { LicenseListData.version }
    /// The release date of that version, as `2026-09-16`.
    public static var listDate: String { LicenseListData.date }

    /// Every listed license, ordered by id.
    public static let licenses: [ListedLicense] = ListedLicense.parse(LicenseListData.licenses)
    /// Every listed exception, ordered by id.
    public static let exceptions: [ListedException] = ListedException.parse(LicenseListData.exceptions)

    private static let licenseByLowercase = Dictionary(
        licenses.map { ($0.id.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
    private static let exceptionByLowercase = Dictionary(
        exceptions.map { ($0.id.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })

    /// The listed license with `id`, case ignored.
    public static func license(_ id: String) -> ListedLicense? {
        licenseByLowercase[id.lowercased()]
    }

    /// The listed exception with `id`, case ignored.
    public static func exception(_ id: String) -> ListedException? {
        exceptionByLowercase[id.lowercased()]
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
