import DocumentReading
import TestSupport
import Testing

@testable import FactCollection

@Suite("The README's part about contributing", .tags(.small))
struct ReadmeAssemblyTests {
    private func part(_ text: String) -> GuideReading? {
        let outline = Outline(text: text, format: .markdown)
        return ContributingPart(of: outline, ReadmeReading(outline: outline)).guide
    }

    private let setup =
        "Set up your environment: clone the repository, install the dependencies with `npm install`, run `npm start`."

    @Test func isTheSectionThatAnnouncesIt() {
        #expect(part("# Sieve\n\nFinds primes.\n\n## Contributing\n\n\(setup)\n")?.covers(.buildLocalWorkspace) == true)
    }

    @Test func isOnlyTheParagraphWhereNoHeadingDoes() {
        let invitation =
            "Everyone is welcome to post bug reports, comments and patches to our mailing list; a pull request is fine "
            + "as well, and so is a question in the chat if you do not know yet where your idea belongs."
        let guide = part("# Sieve\n\n\(setup)\n\n\(invitation)\n")
        #expect(guide.map { $0.wordCount < 45 } == true)
        #expect(guide?.covers(.buildLocalWorkspace) == false)
    }

    @Test func isNothingWhereNothingSpeaksOfIt() {
        #expect(part("# Sieve\n\n\(setup)\n") == nil)
    }

    @Test(.timeLimit(.minutes(1))) func readsManyInvitationsInTimeLinearInTheirNumber() {
        #expect(part(String(repeating: "Fork it.\n\n", count: 20_000)) != nil)
    }
}
