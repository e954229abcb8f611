import DocumentReading
import TestSupport
import Testing

@Suite(.tags(.small))
struct MaintainersReadingTests {
    @Test(arguments: [
        ("- Ada Lovelace <ada@team.org>\n- Alan Turing <alan@team.org>", 2),
        ("| Name | Handle |\n|---|---|\n| Ada | [@ada](https://github.com/ada) |\n| Alan | @alan |", 2),
        ("| Who | What |\n| --- | --- |\n| Ines Harbour | code |\n| [Jonas Skerry](people/jonas) | words |", 2),
        ("| Release Team | Area Name |\n|---|---|\n| docs | 3 Boxes |", 0),
        ("approvers:\n  - ada\n  - alan\n  - grace", 3),
        ("* Ada Lovelace\n* Alan Mathison Turing", 2),
        ("* Ada Lovelace (engines.org)\n* Alan Turing (he/him)\n* Merge (when green)", 2),
        ("Maintained by @ada and @alan.", 2),
        ("@ada\n@ada", 1),
        ("Some have rights to the [tools GitHub org](https://github.com/tools) and [Ada](https://ada.org).", 0),
        ("# Maintainers\n\n@ada\n\n# Emeritus\n\n@alan", 1),
        ("## Responsibilities\n- Merge PRs.\n- Tag releases.", 0),
        ("- Run the tests before a release\n- you@example.com", 0),
        ("M: Ada <ada@team.org>\nL: list@lists.team.org", 1),
        ("", 0),
    ])
    func countsPeople(text: String, people: Int) {
        let reading = MaintainersReading(text: text)
        #expect(reading.count == people)
        #expect(reading.substanceLines.isEmpty == (people == 0))
    }
}
