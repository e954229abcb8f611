/// An SPDX 3 license expression in normal form: nested operators flattened, operands in the order of their first
/// appearance, none twice.
///
/// Source: SPDX specification 3.0.1, annex B "SPDX license expressions".
public indirect enum SPDXExpression: Hashable, Sendable, Codable {
    /// One license, with its exception if it has one.
    case license(LicenseTerm)
    /// All operands apply (`AND`); at least two.
    case all([SPDXExpression])
    /// The recipient chooses one operand (`OR`); at least two.
    case any([SPDXExpression])
}

extension SPDXExpression {
    /// One license id as a whole expression; `id` is used as it is.
    public init(id: String) {
        self = .license(LicenseTerm(id: id))
    }

    /// All of `operands`, flattened and without repetition; nil when there are none.
    public static func combining(all operands: [SPDXExpression]) -> SPDXExpression? {
        let flat = operands.flatMap { operand -> [SPDXExpression] in
            if case .all(let inner) = operand { inner } else { [operand] }
        }
        let distinct = withoutRepetition(flat)
        return distinct.count > 1 ? .all(distinct) : distinct.first
    }

    /// Any of `operands`, flattened and without repetition; nil when there are none.
    public static func combining(any operands: [SPDXExpression]) -> SPDXExpression? {
        let flat = operands.flatMap { operand -> [SPDXExpression] in
            if case .any(let inner) = operand { inner } else { [operand] }
        }
        let distinct = withoutRepetition(flat)
        return distinct.count > 1 ? .any(distinct) : distinct.first
    }

    /// Every license of the expression in the order of appearance, repetitions removed.
    public var terms: [LicenseTerm] {
        var seen: Set<LicenseTerm> = []
        return allTerms.filter { seen.insert($0).inserted }
    }

    /// True where both name the same licenses with the same operators, whatever the order of operands.
    public func isEquivalent(to other: SPDXExpression) -> Bool {
        sortedDescription == other.sortedDescription
    }

    private var allTerms: [LicenseTerm] {
        switch self {
        case .license(let term): [term]
        case .all(let operands), .any(let operands): operands.flatMap(\.allTerms)
        }
    }

    private var sortedDescription: String {
        switch self {
        case .license(let term): term.description
        case .all(let operands): "(" + operands.map(\.sortedDescription).sorted().joined(separator: " AND ") + ")"
        case .any(let operands): "(" + operands.map(\.sortedDescription).sorted().joined(separator: " OR ") + ")"
        }
    }

    /// Whether both name a license in common; a version alone and its `-or-later` count as one.
    public func sharesLicense(with other: SPDXExpression) -> Bool {
        let bases = Set(other.terms.map { LicenseFamilies.base($0.id) })
        return terms.contains { bases.contains(LicenseFamilies.base($0.id)) }
    }

    private static func withoutRepetition(_ operands: [SPDXExpression]) -> [SPDXExpression] {
        var seen: Set<String> = []
        return operands.filter { seen.insert($0.sortedDescription).inserted }
    }
}

extension SPDXExpression: CustomStringConvertible {
    /// The expression with as few parentheses as the precedence of WITH over AND over OR allows.
    public var description: String {
        switch self {
        case .license(let term): term.description
        case .all(let operands): operands.map(\.operandOfAll).joined(separator: " AND ")
        case .any(let operands): operands.map(\.description).joined(separator: " OR ")
        }
    }

    private var operandOfAll: String {
        if case .any = self { return "(\(description))" }
        return description
    }
}
