/// Whether an expression is open, and by whose list.
public struct LicenseOpenness: Equatable, Sendable {
    /// True where the lists call it open.
    public var isOpen: Bool
    /// Each license with the lists that name it; where the whole is not open, the licenses that no list names. One sentence in
    /// lower case.
    public var reason: String

    /// For software: approved by the OSI or free by the FSF. Of `AND` every operand must be open, of `OR` one.
    public static func software(_ expression: SPDXExpression) -> LicenseOpenness {
        judge(expression, lists: "the OSI nor the FSF") { license in
            [license.isOSIApproved ? "OSI" : nil, license.isFSFFree ? "FSF" : nil].compactMap(\.self)
        }
    }

    /// For data and content: on the Open Definition's list of conformant licenses. `AND` and `OR` as for software.
    public static func content(_ expression: SPDXExpression) -> LicenseOpenness {
        judge(expression, lists: "the Open Definition") { $0.isOpenForContent ? ["Open Definition"] : [] }
    }

    private static func judge(
        _ expression: SPDXExpression, lists: String, approving: (ListedLicense) -> [String]
    ) -> LicenseOpenness {
        let isOpen = holds(expression) { LicenseCatalog.license($0.id).map { !approving($0).isEmpty } ?? false }
        let listed = expression.terms.map { (term: $0, lists: LicenseCatalog.license($0.id).map(approving) ?? []) }
        let unlisted = listed.filter(\.lists.isEmpty)
        let reasons = (isOpen || unlisted.isEmpty ? listed : unlisted).map { term, names in
            names.isEmpty
                ? "\(term.id) is not on the list of \(lists)"
                : "\(term.id) is on the list of the \(names.joined(separator: " and the "))"
        }
        return LicenseOpenness(isOpen: isOpen, reason: reasons.joined(separator: "; "))
    }

    /// Exceptions of the SPDX list add permissions; an unlisted addition may take some back.
    private static func holds(_ expression: SPDXExpression, _ isOpen: (LicenseTerm) -> Bool) -> Bool {
        switch expression {
        case .license(let term):
            isOpen(term) && (term.exception.map { LicenseCatalog.exception($0) != nil } ?? true)
        case .all(let operands): operands.allSatisfy { holds($0, isOpen) }
        case .any(let operands): operands.contains { holds($0, isOpen) }
        }
    }
}

extension SPDXExpression {
    /// True where the OSI approved it or the FSF calls it free; `LicenseOpenness.software` says which.
    public var isOpen: Bool { LicenseOpenness.software(self).isOpen }

    /// True where the Open Definition's list names it; `LicenseOpenness.content` says which.
    public var isOpenForContent: Bool { LicenseOpenness.content(self).isOpen }
}
