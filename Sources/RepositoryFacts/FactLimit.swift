/// Something that the scan could not see or chose not to look at.
public struct FactLimit: Sendable, Equatable, Codable {
    /// A stable kebab-case word.
    public var code: String
    /// A sentence that says what was found and what follows from it.
    public var message: String
    /// Whether the facts are incomplete because of it; false for a mere note.
    public var isIncomplete: Bool

    /// Memberwise.
    public init(code: String, message: String, isIncomplete: Bool) {
        self.code = code
        self.message = message
        self.isIncomplete = isIncomplete
    }
}
