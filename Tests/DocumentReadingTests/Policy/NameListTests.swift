import DocumentReading
import TestSupport
import Testing

@Suite("Names line by line", .tags(.small))
struct NameListTests {
    @Test(arguments: [
        (
            "Countless people have helped; here is a list of those who did.\n\nada on a forge\nAda Lovelace\n8bit\nÉva Nagy\n",
            4
        ),
        ("* Ada Lovelace\n* Alan Mathison Turing\n* 山田太郎\n", 3),
        ("Ada\nAlan\n", 0),
        ("# Authors\n\nWe thank everybody who has\never sent us a change, an\nidea or a kind word.\n", 0),
        ("", 0),
    ])
    func countsThem(text: String, names: Int) {
        #expect(NameList.count(in: text) == names)
    }
}
