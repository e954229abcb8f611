import HistoryReading
import TestSupport
import Testing

@Suite(.tags(.small)) struct StandingTests {
    private func standing(_ clue: PersonClue, mailmap: String = "") -> Standing? {
        var log = CommitLog(headTime: headTime)
        log.commit("Ada Lovelace <ada@x.org>", daysAgo: 800)
        log.commit("Ada Lovelace <ada@y.org>", daysAgo: 10)
        log.commit("Bob Old <bob@x.org>", daysAgo: 500)
        log.commit("eve <7+eve@users.noreply.github.com>", daysAgo: 3)
        log.commit("Max One <max@x.org>", daysAgo: 3)
        log.commit("Max Two <max@y.org>", daysAgo: 3)
        log.commit("eva <eva@users.noreply.github.com>", daysAgo: 900)
        log.commit("Eva Long <eva@x.org>", daysAgo: 4)
        log.commit("ci-bot <ci-bot@x.org>", daysAgo: 3)
        let map = Mailmap(Array(mailmap.utf8))
        let table = HistoryTable(log, mailmap: map)
        return table.people(of: [clue], in: log, mailmap: map).first.map { table.chronicle.standing(of: $0) }
    }

    @Test func knowsPeopleByAddressLoginAndName() {
        #expect(standing(PersonClue(emails: ["ADA@x.org"])) == .active)
        #expect(standing(PersonClue(logins: ["Eve"])) == .active)
        #expect(standing(PersonClue(logins: ["Ada"])) == .active)
        #expect(standing(PersonClue(logins: ["eva"])) == .active)
        #expect(standing(PersonClue(name: "ada  lovelace")) == .active)
        #expect(standing(PersonClue(emails: ["bob@x.org"])) == .inactive)
    }

    @Test func doesNotGuess() {
        #expect(standing(PersonClue(logins: ["max"])) == .unrecognised)
        #expect(standing(PersonClue(name: "Ada")) == .unrecognised)
        #expect(standing(PersonClue(emails: ["ci-bot@x.org"])) == .unrecognised)
        #expect(standing(PersonClue()) == .unrecognised)
    }

    @Test func knowsWhatTheMailmapSays() {
        #expect(standing(PersonClue(emails: ["robert@z.org"]), mailmap: "<robert@z.org> <bob@x.org>\n") == .inactive)
    }
}

@Suite(.tags(.small)) struct ReturnTests {
    @Test func measuresTheWayToASecondCommit() {
        var log = CommitLog(headTime: headTime)
        for (person, gap) in [("a", 5), ("b", 20), ("c", 90)] as [(String, Int64)] {
            log.commit("\(person) <\(person)@x.org>", daysAgo: 100)
            log.commit("\(person) <\(person)@x.org>", daysAgo: 100 - gap)
        }
        log.commit("d <d@x.org>", daysAgo: 50)
        let metrics = HistoryTable(log).metrics()
        #expect(metrics.medianDaysToSecondCommit == 20)
        #expect(metrics.peopleWithTwoOrMoreCommits == 3)
        #expect(metrics.occasionalPeople == 4)
        let earlier = HistoryTable(log).metrics(asOf: headTime - 90 * day)
        #expect(earlier.medianDaysToSecondCommit == 5)
    }

    @Test func diversityIsNoneWithOneOrganisation() throws {
        var log = CommitLog(headTime: headTime)
        for _ in 0..<4 { log.commit("a <a@one.org>", daysAgo: 1) }
        #expect(HistoryTable(log).metrics().organisationalDiversity == 0)
        for person in 0..<4 { log.commit("b <b\(person)@two.org>", daysAgo: 1) }
        #expect(HistoryTable(log).metrics().organisationalDiversity == 0.5)
        #expect(HistoryTable(log).metrics().commitsOfOrganisations == 8)
        #expect(HistoryTable(CommitLog(headTime: headTime)).metrics().organisationalDiversity == nil)
    }
}
