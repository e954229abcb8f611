import DocumentReading
import TestSupport
import Testing

@Suite(.tags(.small))
struct MaintainersPassageTests {
    @Test(arguments: [
        ("# Tools\n\n## Maintainers\n\n- [Ada](https://github.com/ada)\n- [Alan](https://github.com/alan)\n", 2),
        ("# Tools\n\n## Core team\n\n@ada\n\n## Thanks\n\n@alan and @grace\n", 1),
        ("# Governance\n\n## Current maintainers\n\nThe project is looked after by @ada.\n", 1),
        ("# Outils\n\n## Mainteneurs\n\n- Ada Lovelace <ada@team.org>\n", 1),
        ("# 工具\n\n## 维护者\n\n- @ada\n", 1),
    ])
    func findsThePartThatNamesThem(text: String, people: Int) throws {
        let reading = try #require(MaintainersReading(passageIn: text))
        #expect(reading.count == people)
        #expect(NamedPerson.maintainers(in: text).count == people)
    }

    @Test func tellsStewardsFromAuthors() {
        let many = (1...30).map { "* Person \($0 < 10 ? "Ten" : "Old") <p\($0)@team.org>\n" }.joined()
        #expect(
            NamedPerson.stewards(inAuthors: "## Core team\n\n* Ada Lovelace (x.org)\n\n## Contributors\n\n\(many)")
                .count == 1)
        #expect(NamedPerson.stewards(inAuthors: "* Ada Lovelace\n* Alan Turing\n").count == 2)
        #expect(NamedPerson.stewards(inAuthors: many).isEmpty)
        let bare = (1...30).map { _ in "Ada Lovelace\n" }.joined()
        #expect(NamedPerson.stewards(inAuthors: "@ada\n\(bare)").isEmpty)
    }

    @Test(arguments: [
        "# Tools\n\n## Becoming a maintainer\n\nAsk @ada.\n", "# Tools\n\n## Notes for maintainers\n\nAsk @ada.\n",
        "# Tools\n\n## Maintainer responsibilities\n\n- Merge the changes of @ada.\n",
        "# Tools\n\n## Former maintainers\n\n- @ada\n", "# Tools\n\n## Maintainers\n\nThey are kind.\n",
        "# Tools\n\n## Thanks\n\n@ada\n", "",
    ])
    func takesNobodyElseForOne(text: String) {
        #expect(MaintainersReading(passageIn: text) == nil)
        #expect(NamedPerson.maintainers(in: text).isEmpty)
    }
}
