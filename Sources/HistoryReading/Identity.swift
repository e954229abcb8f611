/// A name and an e-mail address as a commit or a trailer gives them, before any mapping.
public struct Identity: Hashable, Sendable {
    /// The name, without the blanks around it; may be empty.
    public var name: String
    /// The address between the angle brackets; may be empty or no address at all.
    public var email: String

    /// An identity of this name and address, both taken as they are.
    public init(name: String, email: String) {
        self.name = name
        self.email = email
    }
}
