/// The one pass over the commits that fills the ledgers of a `Chronicle`.
struct HistoryPass {
    let clock: CommitClock
    private(set) var timeline: Timeline
    private(set) var contributions = Ledger.Entries()
    private(set) var participations = Ledger.Entries()
    private(set) var organisations = Ledger.Entries()
    private(set) var bots = Ledger.Entries()
    private(set) var agents = Ledger.Entries()
    private let log: CommitLog
    private let people: People
    /// The last commit, counted from 1, that was entered for each person: a person counts once a commit.
    private var lastEntered: [Int]

    init(_ log: CommitLog, _ people: People) {
        self.log = log
        self.people = people
        clock = CommitClock(headTime: log.headTime, committerTimes: log.committerTimes.prefix(log.count))
        timeline = Timeline(capacity: log.count)
        lastEntered = Array(repeating: 0, count: people.personCount)
        contributions.reserve(log.count)
        organisations.reserve(log.count)
        run()
    }

    private mutating func run() {
        let times = log.committerTimes.prefix(log.count).map(clock.believed)
        let order = TimeOrder.indices(of: times, within: clock.range)
        var ranks = order
        for (rank, commit) in order.enumerated() { ranks[Int(commit)] = UInt32(rank) }
        var coAuthors = MentionQueue(log.coAuthors, ranks: ranks, identities: log.identities.count)
        var participants = MentionQueue(log.participants, ranks: ranks, identities: log.identities.count)
        for (rank, commit) in order.enumerated() {
            let time = times[Int(commit)]
            enter(Int(commit), rank: rank, time: time, coAuthors: coAuthors.next(ofRank: rank))
            for identity in participants.next(ofRank: rank) where people.kinds[identity] == .person {
                participations.append(people.numbers[identity], time)
            }
        }
    }

    private mutating func enter(_ commit: Int, rank: Int, time: Int64, coAuthors: MentionQueue.Identities) {
        let flags = log.flags[commit]
        let before = contributions.count
        let author = Int(log.author[commit])
        if author < people.kinds.count {
            enterIdentity(author, rank: rank, time: time, isMerge: flags.contains(.merge))
            enterOrganisation(of: author, time: time, isMerge: flags.contains(.merge))
        }
        for identity in coAuthors {
            enterIdentity(identity, rank: rank, time: time, isMerge: flags.contains(.merge))
        }
        let isAnomalous = clock.isAnomalous(committer: log.committerTimes[commit], author: log.authorTimes[commit])
        timeline.append(
            time, CommitTally(flags, isOfPerson: contributions.count > before, isAnomalous: isAnomalous))
    }

    private mutating func enterIdentity(_ identity: Int, rank: Int, time: Int64, isMerge: Bool) {
        let number = people.numbers[identity]
        switch people.kinds[identity] {
        case .person where !isMerge && lastEntered[Int(number)] != rank + 1:
            lastEntered[Int(number)] = rank + 1
            contributions.append(number, time)
        case .bot: bots.append(number, time)
        case .agent: agents.append(number, time)
        case .person, .nobody: break
        }
    }

    private mutating func enterOrganisation(of author: Int, time: Int64, isMerge: Bool) {
        let organisation = people.organisations[author]
        guard !isMerge, people.kinds[author] == .person, organisation != People.noOrganisation else { return }
        organisations.append(organisation, time)
    }
}
