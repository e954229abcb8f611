/// What a text says about conduct.
public enum ConductDocument: Sendable, Equatable {
    /// A code of conduct, or the words that adopt one.
    case code(ConductReading)
    /// The project says that it has no code of conduct; counts as none. Lines are counted from 1.
    case refusal(lines: [Int])
    /// Something else, for example the charter of a committee.
    case other

    /// The code of conduct, or `nil` where there is none.
    public var reading: ConductReading? {
        if case .code(let reading) = self { reading } else { nil }
    }
}
