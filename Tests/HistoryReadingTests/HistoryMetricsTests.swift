import HistoryReading
import TestSupport
import Testing

@Suite(.tags(.small)) struct HistoryMetricsTests {
    @Test func countsCommitsMergesAndTrailers() {
        var log = CommitLog(headTime: headTime)
        log.commit("Ada <a@x.org>", daysAgo: 800, [.root, .signedOff])
        log.commit("Bob <b@x.org>", daysAgo: 20, .reviewTrailer, coAuthors: ["Ada <a@x.org>"])
        log.commit("Ada <a@x.org>", daysAgo: 0, [.merge, .signedOff], coAuthors: ["Eve <e@x.org>"])
        let metrics = HistoryTable(log).metrics()
        #expect(metrics.commits == 3)
        #expect(metrics.mergeCommits == 1)
        #expect(metrics.people == 2)
        #expect(metrics.coAuthoredCommits == 2)
        #expect(metrics.signedOffCommits == 2)
        #expect(metrics.commitsLastYear == 1)
        #expect(metrics.signedOffLastYear == 0)
        #expect(metrics.coAuthoredLastYear == 1)
        #expect(metrics.reviewTrailersLastYear == 1)
        #expect(metrics.firstCommit == headTime - 800 * day)
        #expect(metrics.lastCommit == headTime)
        #expect(metrics.ageInDays == 800)
    }

    /// The worked example of CHAOSS, "Contributor Absence Factor".
    @Test func absenceFactorOfTheWorkedExample() {
        var log = CommitLog(headTime: headTime)
        for (person, commits) in [1000, 433, 343, 332, 202, 90, 42, 33].enumerated() {
            for _ in 0..<commits { log.commit("p\(person) <p@\(person).org>", daysAgo: 0) }
        }
        let metrics = HistoryTable(log).metrics()
        #expect(metrics.contributorAbsenceFactor == 2)
        #expect(metrics.elephantFactor == 2)
    }

    @Test func exactlyHalfReachesHalf() {
        var log = CommitLog(headTime: headTime)
        for person in ["a", "a", "b", "c"] { log.commit("\(person) <\(person)@x.org>", daysAgo: 0) }
        #expect(HistoryTable(log).metrics().contributorAbsenceFactor == 1)
    }

    @Test func botsAndAgentsAreNoPeople() {
        var log = CommitLog(headTime: headTime)
        log.commit("Ada <a@x.org>", daysAgo: 3, coAuthors: ["Claude <noreply@anthropic.com>"])
        for _ in 0..<5 { log.commit("ci-bot <ci@x.org>", daysAgo: 1) }
        let metrics = HistoryTable(log).metrics()
        #expect(metrics.people == 1)
        #expect(metrics.bots == 1)
        #expect(metrics.agents == 1)
        #expect(metrics.commitsByPeople == 1)
        #expect(metrics.contributorAbsenceFactor == 1)
    }

    @Test func aCommitCountsOnceForEachOfItsPeople() {
        var log = CommitLog(headTime: headTime)
        log.commit("Ada L <a@x.org>", daysAgo: 0, coAuthors: ["Ada L <a@y.org>", "Bob <b@x.org>", "Bob <b@x.org>"])
        let metrics = HistoryTable(log).metrics()
        #expect(metrics.people == 2)
        #expect(metrics.oneCommitPeople == 2)
    }

    @Test func newcomersAndThoseWhoStayed() {
        var log = CommitLog(headTime: headTime)
        log.commit("old <o@x.org>", daysAgo: 731)
        log.commit("edge <e@x.org>", daysAgo: 730)
        log.commit("stayed <s@x.org>", daysAgo: 500)
        log.commit("stayed <s@x.org>", daysAgo: 100)
        log.commit("left <l@x.org>", daysAgo: 365)
        log.commit("new <n@x.org>", daysAgo: 364)
        log.commit("new <n@x.org>", daysAgo: 0)
        let metrics = HistoryTable(log).metrics()
        #expect(metrics.newcomersLastYear == 1)
        #expect(metrics.newcomersBesidesFounders == 1)
        #expect(metrics.newcomerCohort == 2)
        #expect(metrics.newcomersRetained == 1)
        #expect(metrics.peopleLastYear == 2)
        #expect(metrics.peopleLastYearWithTwoOrMoreCommits == 1)
        #expect(metrics.inactivePeople == 3)
    }

    @Test func foundersOfAYoungProjectAreNoNewcomersBesidesThem() {
        var log = CommitLog(headTime: headTime)
        log.commit("founder <f@x.org>", daysAgo: 100)
        log.commit("second <s@x.org>", daysAgo: 70)
        log.commit("third <t@x.org>", daysAgo: 69)
        let metrics = HistoryTable(log).metrics()
        #expect(metrics.newcomersLastYear == 3)
        #expect(metrics.newcomersBesidesFounders == 1)
    }

    @Test func quartersAndMonthsCountOnlyPeople() {
        var log = CommitLog(headTime: headTime)
        log.commit("Ada <a@x.org>", daysAgo: 300)
        log.commit("ci-bot <c@x.org>", daysAgo: 200)
        log.commit("Ada <a@x.org>", daysAgo: 91)
        log.commit("Ada <a@x.org>", daysAgo: 80)
        log.commit("ci-bot <c@x.org>", daysAgo: 0)
        let metrics = HistoryTable(log).metrics()
        #expect(metrics.quartersOfLife == 4)
        #expect(metrics.activeQuarters == 2)
        #expect(metrics.monthsWithActivity == 2)
    }

    @Test(arguments: [(0, 1), (91, 1), (92, 2), (200, 3), (280, 4), (4000, 4)])
    func quartersOfLifeFollowTheAge(days: Int64, quarters: Int) {
        var log = CommitLog(headTime: headTime)
        log.commit("Ada <a@x.org>", daysAgo: days)
        #expect(HistoryTable(log).metrics().quartersOfLife == quarters)
    }

    @Test func freeMailIsNoOrganisation() {
        var log = CommitLog(headTime: headTime)
        for address in [
            "a@gmail.com", "b@yahoo.co.uk", "c@users.noreply.github.com", "d@laptop.local", "e", "noreply@x.org",
        ] {
            log.commit("\(address) <\(address)>", daysAgo: 0)
        }
        #expect(HistoryTable(log).metrics().elephantFactor == nil)
        log.commit("f <f@X.org>", daysAgo: 0)
        #expect(HistoryTable(log).metrics().elephantFactor == 1)
    }

    @Test func wrongClocksAreCountedAndMoved() {
        var log = CommitLog(headTime: headTime)
        log.commit("Ada <a@x.org>", daysAgo: 400)
        log.commit("Bob <b@x.org>", daysAgo: -500)
        log.commit("Eve <e@x.org>", daysAgo: headTime / day)
        log.commit("Dan <d@x.org>", daysAgo: 2)
        log.authorTimes[3] += 3 * day
        let metrics = HistoryTable(log).metrics()
        #expect(metrics.clockAnomalies == 3)
        #expect(metrics.commits == 4)
        #expect(metrics.firstCommit == headTime - 400 * day)
        #expect(metrics.lastCommit == headTime)
        #expect(metrics.newcomersLastYear == 2)
    }

    @Test func anEarlierPointInTimeLeavesLaterCommitsOut() {
        var log = CommitLog(headTime: headTime)
        log.commit("Ada <a@x.org>", daysAgo: 400, .signedOff)
        log.commit("Bob <b@y.org>", daysAgo: 100, .signedOff)
        let metrics = HistoryTable(log).metrics(asOf: headTime - 200 * day)
        #expect(metrics.commits == 1)
        #expect(metrics.people == 1)
        #expect(metrics.newcomersLastYear == 1)
        #expect(metrics.lastCommit == headTime - 400 * day)
        #expect(HistoryTable(log).metrics(asOf: headTime - 401 * day).firstCommit == nil)
    }

    @Test func participantsAreCountedWithTheirWindow() {
        var log = CommitLog(headTime: headTime)
        log.commit("Ada <a@x.org>", daysAgo: 400, participants: ["Old Hand <o@x.org>"])
        log.commit("Ada <a@x.org>", daysAgo: 1, participants: ["Bob <b@x.org>", "Bob <b@x.org>", "x-bot <x@x.org>"])
        let metrics = HistoryTable(log).metrics()
        #expect(metrics.participantsLastYear == 1)
        #expect(metrics.people == 1)
    }
}
