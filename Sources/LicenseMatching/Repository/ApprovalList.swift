/// What one or two bodies say of licenses, asked about a whole expression.
struct ApprovalList {
    /// The bodies, as a sentence about a license that is not on their lists names them.
    let name: String
    /// The bodies that name a license.
    let approving: (ListedLicense) -> [String]

    func judge(_ expression: SPDXExpression) -> LicenseOpenness {
        let isOpen = isOpen(expression)
        let terms = expression.terms.map { (term: $0, bodies: bodies($0)) }
        let unlisted = terms.filter(\.bodies.isEmpty)
        let told = isOpen || unlisted.isEmpty ? terms : unlisted
        return LicenseOpenness(
            isOpen: isOpen, reason: told.map { reason(of: $0.term, $0.bodies) }.joined(separator: "; "),
            isPermissive: !isOpen && isHarmless(expression))
    }

    private func isOpen(_ expression: SPDXExpression) -> Bool {
        switch expression {
        case .license(let term): !bodies(term).isEmpty && hasKnownAddition(term)
        case .all(let operands): operands.contains(where: isOpen) && operands.allSatisfy(isHarmless)
        case .any(let operands): operands.contains(where: isOpen)
        }
    }

    /// Whether the expression asks for nothing beyond what open and permissive texts ask for.
    private func isHarmless(_ expression: SPDXExpression) -> Bool {
        switch expression {
        case .license(let term): isOpen(expression) || isNotice(term)
        case .all(let operands): operands.allSatisfy(isHarmless)
        case .any(let operands): operands.contains(where: isHarmless)
        }
    }

    private func isNotice(_ term: LicenseTerm) -> Bool {
        hasKnownAddition(term) && LicenseCatalog.isPermissive(term.id)
    }

    private func bodies(_ term: LicenseTerm) -> [String] {
        LicenseCatalog.license(term.id).map(approving) ?? []
    }

    /// Exceptions of the SPDX list add permissions; an unlisted addition may take some back.
    private func hasKnownAddition(_ term: LicenseTerm) -> Bool {
        term.exception.map { LicenseCatalog.exception($0) != nil } ?? true
    }

    private func reason(of term: LicenseTerm, _ bodies: [String]) -> String {
        guard bodies.isEmpty else { return "\(term.id) is on the list of the \(bodies.joined(separator: " and the "))" }
        return isNotice(term)
            ? "\(term.id) is permissive, but not on the list of \(name)" : "\(term.id) is not on the list of \(name)"
    }
}
