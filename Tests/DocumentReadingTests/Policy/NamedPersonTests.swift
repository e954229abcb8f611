import TestSupport
import Testing

@testable import DocumentReading

@Suite("People whom a document names", .tags(.small))
struct NamedPersonTests {
    @Test func readsNamesWithAddresses() {
        let people = NamedPerson.all(
            in: "# Maintainers\n\nAda Lovelace <Ada@garden-tools.org>\nBob Builder <bob@garden-tools.org>\n")
        #expect(people.map(\.emails) == [["ada@garden-tools.org"], ["bob@garden-tools.org"]])
        #expect(people.map(\.name) == ["Ada Lovelace", "Bob Builder"])
        #expect(people.map(\.line) == [3, 4])
    }

    @Test func readsHandlesAndProfiles() {
        let people = NamedPerson.all(in: "- @Ada and @bob\n- [Eve](https://github.com/Eve-E)\n- Ada Lovelace\n")
        #expect(people.map(\.logins) == [["ada"], ["bob"], ["eve-e"], []])
        #expect(people.last?.name == "ada lovelace")
    }

    @Test func readsNamesInBold() {
        let text = "Sieve was written by many.\n\n### Current team\n\n* **Ada Byron**\n\n### Alumni\n\n* **Bob Old**\n"
        #expect(NamedPerson.stewards(inAuthors: text).map(\.name) == ["ada byron"])
    }

    @Test func leavesOutFormerMaintainers() {
        let people = NamedPerson.all(in: "# Maintainers\n\n- @ada\n\n## Emeritus\n\n- @old\n")
        #expect(people.map(\.logins) == [["ada"]])
    }

    @Test func readsOwnersOnceAndNoTeams() {
        let people = NamedPerson.owners(
            in: "# owners\n*  @Ada @garden/team\n/docs @ada docs@garden-tools.org\n@pattern @bob\n")
        #expect(people.flatMap(\.logins) == ["ada", "bob"])
        #expect(people.flatMap(\.emails) == ["docs@garden-tools.org"])
    }

    @Test func boundsWhatItReads() {
        let text = (0..<2000).map { "- @user\($0)" }.joined(separator: "\n")
        #expect(NamedPerson.all(in: text).count == NamedPerson.most)
    }
}
