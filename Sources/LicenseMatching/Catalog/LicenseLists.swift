/// The lists by which a license is called open, each with its edition, for those who want to check.
public enum LicenseLists {
    /// The day on which the lists that are kept by hand were last recorded; `docs/provenance.md` says more.
    private static let recordedOn = "2026-11-23"

    /// The list of identifiers and names.
    public static var spdx: String {
        "SPDX License List \(LicenseCatalog.listVersion) of \(LicenseCatalog.listDate)"
    }

    /// The licences that the Open Source Initiative approved.
    public static var osi: String {
        "Open Source Initiative, approved licences, as the \(spdx) records them"
    }

    /// The licences that the Free Software Foundation calls free.
    public static let fsf =
        "Free Software Foundation, Various Licenses and Comments about Them, as recorded on \(recordedOn)"

    /// The classes of licences that no other list names.
    public static let classes = "ScanCode LicenseDB, classes of licences, as of scancode-toolkit 32.5.0"

    /// The licences for data and content that the Open Definition lists.
    public static let openDefinition =
        "Open Definition 2.1, conformant licences, as recorded on \(recordedOn)"
}
