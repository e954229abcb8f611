/// What stands behind an identity.
public enum ContributorKind: UInt8, Sendable, Hashable {
    /// Somebody; what is neither a bot nor an agent nor nobody.
    case person
    /// A program that commits by itself: see `BotRule`.
    case bot
    /// A coding assistant, known by its address: see `CodingAgents`.
    case agent
    /// An identity with neither name nor address.
    case nobody

    /// Judges one identity, already mapped by `.mailmap`.
    public init(of identity: Identity) {
        self.init(name: identity.name, email: EmailKey(identity.email))
    }

    init(name: String, email: EmailKey) {
        if name.isEmpty && email.text.isEmpty {
            self = .nobody
        } else if CodingAgents.contains(name: name, email: email) {
            self = .agent
        } else {
            self = BotRule.matches(name: name, email: email) ? .bot : .person
        }
    }
}
