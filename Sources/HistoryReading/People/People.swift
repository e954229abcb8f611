/// Who is who among the identities of a log.
///
/// Persons, bots and agents are numbered from 0, each for themselves; which number somebody gets means nothing.
public struct People: Sendable {
    /// What stands behind each identity of the log.
    public let kinds: [ContributorKind]
    /// The person, bot address or agent address behind each identity of the log; 0 for nobody.
    public let numbers: [UInt32]
    /// How many persons are named in the log, by commits or trailers.
    public let personCount: Int
    /// How many addresses of bots are named in the log.
    public let botCount: Int
    /// How many addresses of agents are named in the log.
    public let agentCount: Int
    let organisations: [UInt32]
    let organisationCount: Int
    let keys: [PersonKey: UInt32]
    let mailmap: Mailmap

    /// Stands in `organisations` for an address that says nothing about one.
    static let noOrganisation = UInt32.max

    /// The person that `identity`, from elsewhere than the log, belongs to by the rules of `PeopleResolver`.
    ///
    /// The address decides before the name. Nothing for strangers, bots and agents.
    public func person(of identity: Identity) -> UInt32? {
        let mapped = mailmap.resolve(identity)
        let email = EmailKey(mapped.email)
        guard ContributorKind(name: mapped.name, email: email) == .person else { return nil }
        return PersonKey.keys(name: mapped.name, email: email).lazy.compactMap { keys[$0] }.first
    }
}
