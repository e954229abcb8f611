import HistoryReading
import TestSupport
import Testing

@Suite(.tags(.small)) struct ContributorKindTests {
    @Test(arguments: [
        "dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>", "release bot <r@example.org>",
        "bot-of-ours <x@example.org>", "x-bot-y <x@example.org>", "Someone <deploy-bot@example.org>", "Bot <a@b.org>",
        "BUILD_BOT <a@b.org>", "fix9bot <a@b.org>", "Hosted Weblate <hosted@weblate.org>", "Travis CI <x@y.org>",
        "GitHub <noreply@github.com>", "any <12+renovate@users.noreply.github.com>",
    ])
    func knowsBots(text: String) {
        #expect(ContributorKind(of: Identity(text)) == .bot)
    }

    @Test(arguments: [
        "Greg Abbot <g@example.org>", "Ann Talbot <ann.talbot@example.org>", "Alice <bot@example.org>",
        "Alice <alice@bot.example.org>", "Botond Nagy <botond@example.org>", "Robot Roberts <robotics@example.org>",
        "Travis <travis@example.org>", "Claude <claude@example.org>", "Bothe <both@example.org>",
        "Ubot1é <x@example.org>",
        "Jean ébot <x@example.org>", "<x@example.org>", "somebody <>",
    ])
    func leavesPeopleAlone(text: String) {
        #expect(ContributorKind(of: Identity(text)) == .person)
    }

    @Test(arguments: [
        "Claude <noreply@anthropic.com>", "Copilot <198982749+Copilot@users.noreply.github.com>",
        "copilot-swe-agent[bot] <198982749+copilot-swe-agent[bot]@users.noreply.github.com>",
        "GitHub Copilot <noreply@github.com>", "Cursor Agent <cursoragent@cursor.com>",
    ])
    func knowsAgentsByAddress(text: String) {
        #expect(ContributorKind(of: Identity(text)) == .agent)
    }

    @Test func anEmptyIdentityIsNobody() {
        #expect(ContributorKind(of: Identity(name: "", email: "")) == .nobody)
    }

    @Test(arguments: UInt64(0)..<100)
    func judgesAnyText(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let name = String(decoding: random.bytes(count: 40, alphabet: Array("bBoOtT[]-@ ".utf8)), as: UTF8.self)
        let email = String(
            decoding: random.bytes(count: 40, alphabet: Array("bot+1@users.noreply.github.com".utf8)), as: UTF8.self)
        _ = ContributorKind(of: Identity(name: name, email: email))
    }
}
