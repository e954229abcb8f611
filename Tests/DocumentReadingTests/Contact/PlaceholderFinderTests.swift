import DocumentReading
import TestSupport
import Testing

@Suite(.tags(.small))
struct PlaceholderFinderTests {
    @Test(arguments: [
        "at [INSERT EMAIL ADDRESS].", "über [KONTAKTMETHODE EINFÜGEN].", "à [INSÉRER UNE ADRESSE].",
        "\\[ यहाँ ईमेल पता \\]",
        "通过［在此输入联系方式］举报", "[連絡方法を挿入]", "по [ВСТАВЬТЕ СПОСОБ СВЯЗИ]", "[INSERTAR MÉTODO\nDE CONTACTO] y",
        "<INSERT_CONTACT_METHOD>", "write to <%= email %>", "<%= config[:email] %>", "{{ cookiecutter.email }}",
        "COMMUNITY_NAME is",
        "CONTACT_INFO_HERE", "the [project name] team", "[your email here]", "YOUR NAME HERE", "mail you@example.com",
        "Mail you&#64;example.com",
        "TODO: write this", "[TODO: link]", "by [COMMUNITY] people", "`[INSERT CONTACT METHOD]`",
    ])
    func findsWhatNobodyFilledIn(text: String) {
        #expect(!PlaceholderFinder.blanks(in: text).isEmpty)
        #expect(PlaceholderFinder.blanks(in: text).allSatisfy { $0.line == 1 })
    }

    @Test(arguments: [
        "- [ ] done", "- [x] done", "[INSERT THIS](https://a.org)", "[SEE HERE][ref]",
        "[HOME PAGE]\n\n[HOME PAGE]: https://a.org",
        "# HOW TO CONTRIBUTE", "see [1] and [^2]", "![ALT TEXT](a.png)", "[ref]: https://a.org",
        "use `{{ value }}` or ${{ secret }}",
        "```\n[INSERT EMAIL]\n{{ x }}\n```", "git clone <url>", "an <b>HTML</b> <BR> tag", "the TODO Group",
        "{{ site.title }}",
        "[skip ci]", "[CI SKIP] builds", "<https://a.org>", "set `PROJECT_NAME`", "a [sic] note",
        "<!-- [INSERT EMAIL] -->",
        "write to care@team.org",
    ])
    func isNotAlarmedByMarkup(text: String) {
        #expect(PlaceholderFinder.blanks(in: text) == [])
    }

    @Test func tellsKindsApart() {
        let text = "[INSERT NAME HERE]\n{{ email }}\nyou@example.com\nTODO"
        #expect(
            PlaceholderFinder.blanks(in: text).map(\.kind) == [.instruction, .engineSyntax, .exampleAddress, .note])
    }

    @Test func knowsTheSecurityStarter() {
        let text = "Use this section to tell people\nabout which versions are supported."
        #expect(PlaceholderFinder.blanks(in: text).map(\.line) == [1])
    }
}
