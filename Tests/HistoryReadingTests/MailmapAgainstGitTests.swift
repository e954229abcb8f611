import Foundation
import HistoryReading
import TestSupport
import Testing

/// Holds `Mailmap` against `git check-mailmap`, where git is installed.
@Suite(.tags(.medium), .enabled(if: GitProgram.isInstalled, "needs git")) struct MailmapAgainstGitTests {
    @Test(arguments: UInt64(0)..<12)
    func agreesOnRandomFiles(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let rules = (0..<60).map { _ in randomLine(&random) }.joined(separator: "\n") + "\n"
        let contacts = (0..<120).map { _ in "\(randomName(&random)) <\(randomAddress(&random))>" }
        let mailmap = Mailmap(Array(rules.utf8))
        let ours = contacts.map { contact -> String in
            let mapped = mailmap.resolve(Identity(contact))
            return mapped.name.isEmpty ? "<\(mapped.email)>" : "\(mapped.name) <\(mapped.email)>"
        }
        let theirs = try GitProgram.checkMailmap(rules, contacts: contacts)
        #expect(theirs.count == contacts.count)
        #expect(ours == theirs)
    }

    private func randomName(_ random: inout SplitMix64) -> String {
        ["Ada", "ada", "Ada L", "ada l", "Bo", "BO", "Bo  Di", "É a", "é a"].randomElement(using: &random) ?? ""
    }

    private func randomAddress(_ random: inout SplitMix64) -> String {
        ["a@x", "A@x", "b@y", "B@Y", "c@z", "ada", "É@x", "a@x.y", "<a@x"].dropLast().randomElement(using: &random)
            ?? ""
    }

    private func randomLine(_ random: inout SplitMix64) -> String {
        let name = randomName(&random)
        let other = randomName(&random)
        let address = randomAddress(&random)
        let second = randomAddress(&random)
        let forms = [
            "\(name) <\(address)>", "<\(address)> <\(second)>", "\(name) <\(address)> <\(second)>",
            "\(name) <\(address)> \(other) <\(second)>", "# \(name) <\(address)>", "  \(name)\t<\(address)>\t\(other)",
            "\(name) <\(address)", "<\(address)> \(other) <\(second)> <c@z>", "\(name) \(address)>", "<> <\(address)>",
            "",
            " # \(name) <\(address)>", "\(name) <\(address)> <", "<\(address)>",
        ]
        return forms.randomElement(using: &random) ?? ""
    }
}
