/// Whether an expression is open, and by whose list.
public struct LicenseOpenness: Equatable, Sendable {
    /// True where the lists call it open.
    public var isOpen: Bool
    /// Each license with the lists that name it; where the whole is not open, the licenses that no list names. One sentence in
    /// lower case.
    public var reason: String

    /// True where no list calls it open, but each license is permissive or on a list.
    public var isPermissive = false

    /// For software: approved by the OSI or free by the FSF. Of `OR` one operand must be open; of `AND` every one, where a permissive
    /// notice beside an open license closes nothing, as those of bundled files do.
    public static func software(_ expression: SPDXExpression) -> LicenseOpenness {
        let list = ApprovalList(name: "the OSI nor the FSF") { license in
            [license.isOSIApproved ? "OSI" : nil, license.isFSFFree ? "FSF" : nil].compactMap(\.self)
        }
        return list.judge(expression)
    }

    /// For data and content: on the Open Definition's list of conformant licenses. `OR` needs one open operand; of `AND` every one must
    /// be open or permissive, as that of the scripts beside the texts, and one open.
    public static func content(_ expression: SPDXExpression) -> LicenseOpenness {
        let list = ApprovalList(name: "the Open Definition") {
            $0.isOpenForContent ? ["Open Definition"] : []
        }
        return list.judge(expression)
    }
}

extension SPDXExpression {
    /// True where the OSI approved it or the FSF calls it free; `LicenseOpenness.software` says which.
    public var isOpen: Bool { LicenseOpenness.software(self).isOpen }

    /// True where the Open Definition's list names it; `LicenseOpenness.content` says which.
    public var isOpenForContent: Bool { LicenseOpenness.content(self).isOpen }
}
