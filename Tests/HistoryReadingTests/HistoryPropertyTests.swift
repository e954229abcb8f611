import HistoryReading
import TestSupport
import Testing

@Suite(.tags(.small)) struct HistoryPropertyTests {
    @Test(arguments: UInt64(0)..<60)
    func orderAndNumberingDoNotMatter(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let log = randomLog(&random)
        let table = HistoryTable(log)
        let other = HistoryTable(shuffled(log, &random))
        #expect(table.metrics() == other.metrics())
        let earlier = headTime - Int64.random(in: 0..<1000, using: &random) * day
        #expect(table.metrics(asOf: earlier) == other.metrics(asOf: earlier))
    }

    @Test(arguments: UInt64(0)..<30)
    func movingAllDatesMovesNothingElse(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let log = randomLog(&random)
        let shift = Int64.random(in: -300_000_000..<300_000_000, using: &random)
        var moved = log
        moved.headTime += shift
        moved.committerTimes = log.committerTimes.map { $0 + shift }
        moved.authorTimes = log.authorTimes.map { $0 + shift }
        var expected = HistoryTable(log).metrics()
        expected.asOf += shift
        expected.firstCommit = expected.firstCommit.map { $0 + shift }
        expected.lastCommit = expected.lastCommit.map { $0 + shift }
        #expect(HistoryTable(moved).metrics() == expected)
    }

    /// Counts afresh, commit by commit, what the ledgers answer by searches.
    @Test(arguments: UInt64(0)..<40)
    func agreesWithCountingOneByOne(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let log = randomLog(&random)
        let end = headTime - Int64.random(in: 0..<1500, using: &random) * day
        let table = HistoryTable(log)
        let metrics = table.metrics(asOf: end)
        var dates: [UInt32: [Int64]] = [:]
        for commit in 0..<log.count where !log.flags[commit].contains(.merge) && log.committerTimes[commit] <= end {
            let mentioned = log.coAuthors.filter { $0.commit == commit }.map(\.identity) + [log.author[commit]]
            let persons = mentioned.filter { table.people.kinds[Int($0)] == .person }
            for person in Set(persons.map { table.people.numbers[Int($0)] }) {
                dates[person, default: []].append(log.committerTimes[commit])
            }
        }
        let year = end - 365 * day
        #expect(metrics.people == dates.count)
        #expect(metrics.oneCommitPeople == dates.values.count { $0.count == 1 })
        #expect(metrics.newcomersLastYear == dates.values.count { ($0.min() ?? 0) > year })
        #expect(metrics.peopleLastYear == dates.values.count { ($0.max() ?? 0) > year })
        let cohort = dates.values.filter { (year - 365 * day + 1...year).contains($0.min() ?? 0) }
        #expect(metrics.newcomerCohort == cohort.count)
        #expect(metrics.newcomersRetained == cohort.count { ($0.max() ?? 0) > year })
        #expect(metrics.commits == log.committerTimes.count { $0 <= end })
    }

    /// What a clone of some depth holds is never more than the whole; since it makes old hands new, no figure of it is told.
    @Test(arguments: UInt64(0)..<40)
    func aCutHistoryNeverReportsMore(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let log = randomLog(&random)
        let whole = HistoryTable(log).metrics()
        let newestFirst = log.committerTimes.indices.sorted { log.committerTimes[$0] > log.committerTimes[$1] }
        for depth in [1, log.count / 2, log.count - 1] where depth > 0 {
            var cut = holding(Set(newestFirst.prefix(depth)), of: log)
            let part = HistoryTable(cut).metrics()
            let figures: [KeyPath<HistoryMetrics, Int>] = [
                \.commits, \.mergeCommits, \.people, \.bots, \.agents, \.commitsByPeople, \.coAuthoredCommits,
                \.signedOffCommits, \.peopleLastYear,
            ]
            for figure in figures { #expect(part[keyPath: figure] <= whole[keyPath: figure]) }
            cut.isShallow = true
            #expect(HistoryTable(cut).facts().metrics == nil)
        }
    }

    @Test(arguments: UInt64(0)..<60)
    func takesAnyNumbers(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let extremes: [Int64] = [.min, .max, -1, 0, 1, headTime, headTime + 1, 1 << 41, 63_072_000]
        var log = CommitLog(headTime: extremes.randomElement(using: &random) ?? 0)
        log.identities = [Identity("Ada <a@x.org>"), Identity("<>"), Identity("x-bot <b@x.org>")]
        for _ in 0..<20 {
            log.committerTimes.append(extremes.randomElement(using: &random) ?? 0)
            log.authorTimes.append(extremes.randomElement(using: &random) ?? 0)
            log.author.append(UInt32.random(in: 0...5, using: &random))
            log.flags.append(CommitFlags(rawValue: .random(in: 0 ... .max, using: &random)))
            log.coAuthors.append(
                IdentityMention(
                    commit: .random(in: 0...30, using: &random), identity: .random(in: 0...5, using: &random)))
        }
        log.authorTimes.removeLast()
        let metrics = HistoryTable(log).metrics(asOf: extremes.randomElement(using: &random))
        #expect(metrics.commits <= 19)
        #expect(metrics.people <= 1)
    }

    private func randomLog(_ random: inout SplitMix64) -> CommitLog {
        var log = CommitLog(headTime: headTime)
        let names =
            (0..<12).map { "Person Nr\($0 % 9) <p\($0 % 10)@host\($0 % 4).org>" } + ["nobody <>", "a-bot <bot@x.org>"]
        for _ in 0..<Int.random(in: 1..<80, using: &random) {
            let author = names[Int.random(in: 0..<names.count, using: &random)]
            let others = (0..<Int.random(in: 0..<3, using: &random)).map { _ in
                names[Int.random(in: 0..<names.count, using: &random)]
            }
            let flags = CommitFlags(rawValue: .random(in: 0..<32, using: &random))
            log.commit(
                author, daysAgo: .random(in: 0..<1200, using: &random), flags, coAuthors: others, participants: others)
        }
        log.commit("Person Nr1 <p1@host1.org>", daysAgo: 0)
        return log
    }

    /// Of a history only some commits.
    private func holding(_ commits: Set<Int>, of log: CommitLog) -> CommitLog {
        let kept = commits.sorted()
        let places = Dictionary(uniqueKeysWithValues: zip(kept, UInt32(0)...))
        func moved(_ mention: IdentityMention) -> IdentityMention? {
            places[Int(mention.commit)].map { IdentityMention(commit: $0, identity: mention.identity) }
        }
        var result = CommitLog(headTime: log.headTime)
        result.identities = log.identities
        result.committerTimes = kept.map { log.committerTimes[$0] }
        result.authorTimes = kept.map { log.authorTimes[$0] }
        result.flags = kept.map { log.flags[$0] }
        result.author = kept.map { log.author[$0] }
        result.coAuthors = log.coAuthors.compactMap(moved)
        result.participants = log.participants.compactMap(moved)
        return result
    }

    /// The same history in another order, its identities numbered anew and some of them twice.
    private func shuffled(_ log: CommitLog, _ random: inout SplitMix64) -> CommitLog {
        let commits = Array(0..<log.count).shuffled(using: &random)
        let doubled = (Array(log.identities.indices) + Array(log.identities.indices)).shuffled(using: &random)
        var result = CommitLog(headTime: log.headTime)
        result.identities = doubled.map { log.identities[$0] }
        let places = Dictionary(grouping: doubled.indices) { doubled[$0] }
        func renumbered(_ identity: UInt32) -> UInt32 {
            UInt32(places[Int(identity)]?.randomElement(using: &random) ?? 0)
        }
        result.committerTimes = commits.map { log.committerTimes[$0] }
        result.authorTimes = commits.map { log.authorTimes[$0] }
        result.flags = commits.map { log.flags[$0] }
        result.author = commits.map { renumbered(log.author[$0]) }
        func moved(_ mention: IdentityMention) -> IdentityMention {
            let place = commits.firstIndex(of: Int(mention.commit)) ?? 0
            return IdentityMention(commit: UInt32(place), identity: renumbered(mention.identity))
        }
        result.coAuthors = log.coAuthors.shuffled(using: &random).map(moved)
        result.participants = log.participants.shuffled(using: &random).map(moved)
        return result
    }
}
