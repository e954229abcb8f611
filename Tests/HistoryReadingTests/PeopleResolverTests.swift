import HistoryReading
import TestSupport
import Testing

@Suite(.tags(.small)) struct PeopleResolverTests {
    @Test(arguments: [
        ["Ada <a@x.org>", "Lovelace <A@X.ORG>"],
        ["Ada Lovelace <a@x.org>", "Ada Lovelace <ada@y.org>"],
        ["ada  lovelace <a@x.org>", "Ada Lovelace <ada@y.org>"],
        ["a <12+ada@users.noreply.github.com>", "b <Ada@users.noreply.github.com>"],
        ["Ada Lovelace <a@x.org>", "ada <a@x.org>", "Ada Lovelace <b@x.org>", "al <b@x.org>"],
        ["ada <>", "Ada <>"],
        ["山田　太郎 <a@x.org>", "山田 太郎 <b@x.org>"],
    ])
    func joins(identities: [String]) {
        #expect(personCount(identities) == 1)
    }

    @Test(arguments: [
        ["root <a@x.org>", "root <b@x.org>"],
        ["ada <>", "bob <>"],
        ["Your Name <a@x.org>", "Your Name <b@x.org>"],
        ["Ada <you@example.com>", "Bob <you@example.com>"],
        ["ada <12+ada@example.com>", "bob <ada@example.com>"],
        ["ada <ada@users.noreply.github.com>", "ada2 <x+ada@users.noreply.github.com>"],
        ["Ada Lovelace <a@x.org>", "Ada  K. Lovelace <b@x.org>"],
    ])
    func keepsApart(identities: [String]) {
        #expect(personCount(identities) == identities.count)
    }

    @Test func theMailmapGoesFirst() {
        let rules = Mailmap(Array("Ada Lovelace <ada@x.org> <build@x.org>\n".utf8))
        var log = CommitLog(headTime: headTime)
        log.commit("nightly-bot <build@x.org>", daysAgo: 1)
        log.commit("Ada <ADA@x.org>", daysAgo: 0)
        let people = PeopleResolver(mailmap: rules).resolve(log)
        #expect(people.personCount == 1)
        #expect(people.botCount == 0)
    }

    @Test func aBotDoesNotJoinThePersonWhoseAddressItUses() {
        var log = CommitLog(headTime: headTime)
        log.commit("Ada Lovelace <ada@x.org>", daysAgo: 1)
        log.commit("release-bot <ada@x.org>", daysAgo: 0)
        let people = PeopleResolver().resolve(log)
        #expect(people.kinds == [.person, .bot])
    }

    @Test func aReviewTrailerNeverMakesTwoAuthorsOne() {
        var log = CommitLog(headTime: headTime)
        log.commit("Ada Lovelace <ada@x.org>", daysAgo: 2)
        log.commit(
            "Bob Stone <bob@x.org>", daysAgo: 1, participants: ["Bob Stone <ada@x.org>", "Eve Hill <eve@x.org>"])
        let people = PeopleResolver().resolve(log)
        #expect(people.personCount == 3)
        #expect(people.numbers[2] == people.numbers[0])
    }

    @Test func findsThePersonOfAnIdentityFromElsewhere() {
        var log = CommitLog(headTime: headTime)
        log.commit("Ada Lovelace <ada@x.org>", daysAgo: 2)
        let people = PeopleResolver().resolve(log)
        #expect(people.person(of: Identity("ada lovelace <new@x.org>")) == people.numbers[0])
        #expect(people.person(of: Identity("A. <Ada@x.org>")) == people.numbers[0])
        #expect(people.person(of: Identity("Ada <new@x.org>")) == nil)
    }

    private func personCount(_ identities: [String]) -> Int {
        var log = CommitLog(headTime: headTime)
        for identity in identities { log.commit(identity, daysAgo: 0) }
        return PeopleResolver().resolve(log).personCount
    }
}
