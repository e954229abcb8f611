/// One entry of the SPDX license list with the bodies that approve it.
public struct ListedLicense: Hashable, Sendable {
    /// The SPDX id in its canonical case.
    public var id: String
    /// The full name.
    public var name: String
    /// True where the list replaces the id by another or by an expression.
    public var isDeprecated: Bool
    /// True where the Open Source Initiative approved it, as the SPDX list records.
    public var isOSIApproved: Bool
    /// True where the Free Software Foundation lists it as free for software or for other works.
    public var isFSFFree: Bool
    /// True where the Open Definition's list of conformant licenses names it, for data or content.
    public var isOpenForContent: Bool

    /// Reads `id|name|flags` lines, flags of `D` deprecated and `O` OSI approved.
    static func parse(_ table: String) -> [ListedLicense] {
        table.split(separator: "\n").compactMap { line in
            let fields = line.split(separator: "|", omittingEmptySubsequences: false)
            guard fields.count == 3 else { return nil }
            let id = String(fields[0])
            return ListedLicense(
                id: id, name: String(fields[1]), isDeprecated: fields[2].contains("D"),
                isOSIApproved: fields[2].contains("O"), isFSFFree: LicenseApprovals.isFSFFree(id),
                isOpenForContent: LicenseApprovals.isOpenDefinitionConformant(id))
        }
    }
}

/// One exception of the SPDX list.
public struct ListedException: Hashable, Sendable {
    /// The SPDX id in its canonical case.
    public var id: String
    /// The full name.
    public var name: String
    /// True where the list withdrew it.
    public var isDeprecated: Bool

    static func parse(_ table: String) -> [ListedException] {
        table.split(separator: "\n").compactMap { line in
            let fields = line.split(separator: "|", omittingEmptySubsequences: false)
            guard fields.count == 3 else { return nil }
            return ListedException(
                id: String(fields[0]), name: String(fields[1]), isDeprecated: fields[2].contains("D"))
        }
    }
}
