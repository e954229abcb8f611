import DocumentReading
import TestSupport
import Testing

@Suite(.tags(.small))
struct GovernanceReadingTests {
    @Test(arguments: [
        "Decisions are made by consensus.\nMaintainers are equals.\nTo become a maintainer, be nominated.",
        "Les décisions se prennent à la majorité.\nUn mainteneur relit.\nPour devenir mainteneur, écrivez-nous.",
        "通过投票决策。\n维护者负责。\n成为维护者需要提名。",
    ])
    func findsDecisionsRolesAndMembership(text: String) {
        let reading = GovernanceReading(text: text)
        #expect(reading.decisionLines == [1])
        #expect(reading.roleLines.contains(2))
        #expect(reading.membershipLines == [3])
        #expect(reading.substanceLines == [1, 3])
    }

    @Test func aRoleAloneIsNoSubstance() {
        #expect(GovernanceReading(text: "Ask a maintainer.").substanceLines == [])
    }
}
