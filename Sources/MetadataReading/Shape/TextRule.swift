/// Which scalars a field accepts.
struct TextRule: Sendable {
    /// What is allowed, for messages: "a date as YYYY-MM-DD".
    let expected: String
    let kinds: Set<DataScalar.Kind>
    let accepts: @Sendable (String) -> Bool

    init(
        _ expected: String, kinds: Set<DataScalar.Kind> = [.string],
        accepts: @escaping @Sendable (String) -> Bool = { _ in true }
    ) {
        self.expected = expected
        self.kinds = kinds
        self.accepts = accepts
    }
}

extension TextRule {
    static let anyScalar: Set<DataScalar.Kind> = [.string, .integer, .number, .boolean]

    static func oneOf(_ choices: [String], kinds: Set<DataScalar.Kind> = [.string]) -> TextRule {
        let known = Set(choices)
        return TextRule(listed(choices), kinds: kinds) { known.contains($0) }
    }

    static let boolean = TextRule("true or false", kinds: [.boolean])

    static let day = TextRule("a day that exists, as YYYY-MM-DD") { CalendarDate($0) != nil }
}
