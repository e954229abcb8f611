/// When commits were made, by numbers that stand for nobody: enough for every metric at every point in time.
///
/// It holds no name and no address, so it can be kept where those may not. About 60 bytes a commit.
public struct Chronicle: Sendable, Codable {
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

    init(_ log: CommitLog, _ people: People) {
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

    /// The standing at `time`, or at the head's committer date, of somebody who is one of `people`, or nobody.
    ///
    /// Somebody who is several people is active where one of them is.
    public func standing(of people: [UInt32], asOf time: Int64? = nil) -> Standing {
        let year = TimeWindow.year(endingAt: min(max(time ?? headTime, 0), CommitClock.latest))
        if people.isEmpty { return .unrecognised }
        let isActive = people.contains { person in
            let dates = commitDates(ofPerson: person)
            return dates.upperBound(of: year.end) > dates.upperBound(of: year.start)
        }
        return isActive ? .active : .inactive
    }
}
