import DocumentReading
import TestSupport
import Testing

@Suite(.tags(.small))
struct SupportReadingTests {
    @Test func findsWhereToAsk() {
        let text =
            "# Support\n\nRead the [documentation](docs/).\nAsk questions in https://forum.team.org or on #team (IRC)."
        let reading = SupportReading(text: text)
        #expect(Set(reading.contacts.map(\.kind)) == [.forum, .chat])
        #expect(reading.documentationLines == [3])
        #expect(reading.substanceLines == [3, 4])
        #expect(!reading.isPlaceholder)
    }

    @Test(arguments: ["# Support\n\nTODO", "", "# Support\n\n[INSERT LINK HERE]"])
    func saysWhenNothingStandsThere(text: String) {
        #expect(SupportReading(text: text).isPlaceholder)
    }
}
