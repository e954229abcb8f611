import DocumentReading
import TestSupport
import Testing

/// Definitions of links stand at the end of a document, whatever part that is.
@Suite(.tags(.small))
struct ForeignDefinitionTests {
    @Test(arguments: [
        "Tools\n=====\n\nCode of Conduct\n---------------\n\nPlease follow the `PSF Code of Conduct`_.\n\n.. _Issues: https://forge.org/o/n/issues\n.. _Chat: https://discord.gg/tools\n.. _PSF Code of Conduct: https://python.org/psf/conduct\n",
        "# Tools\n\n## Code of Conduct\n\nPlease follow the [PSF Code of Conduct][coc].\n\n[chat]: https://discord.gg/tools\n[coc]: https://python.org/psf/conduct\n",
    ])
    func areNoContactsOfACodeThatStandsElsewhere(text: String) throws {
        let reading = try #require(ConductPassages(in: text).section)
        #expect(reading.pointsElsewhere)
        #expect(reading.contacts.isEmpty)
        #expect(reading.targets == ["https://python.org/psf/conduct"])
    }
}
