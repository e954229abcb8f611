/// A history in the form in which every metric at every point in time is a few searches: built once, by one pass over the
/// commits in the order of their dates.
///
/// Identities are resolved once each; the pass itself handles integers only. About 60 bytes a commit.
public struct HistoryTable: Sendable {
    /// Who is who among the identities of the log.
    public let people: People
    /// The committer date of the head, within the range that `CommitClock` believes: the default end of every window.
    public let headTime: Int64
    let state: CloneState
    let timeline: Timeline
    /// Commits that are no merges, once for each person among author and co-authors.
    let contributions: Ledger
    /// Mentions of persons in review and participation trailers.
    let participations: Ledger
    /// Commits that are no merges and have a person as author, by the domain of the author's address.
    let organisations: Ledger
    let bots: Ledger
    let agents: Ledger

    /// The table of `log`, whose identities are mapped by `mailmap` first.
    public init(_ log: CommitLog, mailmap: Mailmap = Mailmap()) {
        people = PeopleResolver(mailmap: mailmap).resolve(log)
        state = CloneState(log)
        let pass = HistoryPass(log, people)
        headTime = pass.clock.range.upperBound
        timeline = pass.timeline
        contributions = Ledger(holders: people.personCount, pass.contributions)
        participations = Ledger(holders: people.personCount, pass.participations)
        organisations = Ledger(holders: people.organisationCount, pass.organisations)
        bots = Ledger(holders: people.botCount, pass.bots)
        agents = Ledger(holders: people.agentCount, pass.agents)
    }

    /// The dates of a person's commits that are no merges, earliest first, in seconds since 1970.
    public func commitDates(ofPerson person: UInt32) -> ArraySlice<Int64> {
        contributions.holders.contains(Int(person)) ? contributions.dates(of: Int(person)) : []
    }
}
