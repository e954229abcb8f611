import LicenseMatching
import TestSupport
import Testing

@Suite(.tags(.small))
struct LicensePartTests {
    @Test(arguments: [
        ("LICENSE-docs.md", LicensePart.documentation), ("LICENSE.DATA", .data), ("LICENSE-CODE", .code),
        ("assets/LICENSE-fonts.txt", .content), ("LICENSE", nil), ("LICENSE-MIT", nil), ("docs/LICENSE", nil),
        ("LICENSE-code-and-data", nil), ("DATA", nil),
    ])
    func readsTheNamesOfFiles(path: String, part: LicensePart?) {
        #expect(LicensePart.ofLicenseFile(path) == part)
    }

    @Test func readsTheNamesOfFolders() {
        #expect(LicensePart.ofFolders("docs/LICENSE") == .documentation)
        #expect(LicensePart.ofFolders("a/Data/**") == .data)
        #expect(LicensePart.ofFolders("data") == nil)
    }

    @Test(arguments: [
        (
            "The code is licensed under the MIT license, the documentation under CC-BY-4.0.",
            "code MIT, documentation CC-BY-4.0"
        ),
        ("Code: MIT License. Data: ODbL 1.0", "code MIT, data ODbL-1.0"),
        (
            "The code is licensed under MIT and Apache-2.0 and the data under CC0-1.0",
            "code MIT AND Apache-2.0, data CC0-1.0"
        ),
        ("All images are licensed under CC BY-SA 4.0", "content CC-BY-SA-4.0"),
        ("The logo is licensed under a CC BY-NC 4.0 license.", "content CC-BY-NC-4.0"),
        (
            "The documentation is licensed under CC BY 3.0. It uses parts of a library, which is under the ICU License",
            "documentation CC-BY-3.0"
        ),
        ("Icons by several people. They are licensed under CC BY-SA 4.0", "content CC-BY-SA-4.0"),
        ("Licensed under the MIT license.", ""), ("The documentation of the MIT project is good.", ""),
        ("The code and data are licensed under the MIT License", "data MIT"),
    ])
    func readsSentences(text: String, parts: String) {
        let found = LicensePartStatement.read(text).map { "\($0.part) \($0.license)" }
        #expect(found.joined(separator: ", ") == parts)
    }

    @Test func eachPartHasItsLists() throws {
        let expression = try SPDXExpression(parsing: "CC-BY-3.0")
        #expect(!LicensePart.code.openness(of: expression).isOpen)
        #expect(LicensePart.data.openness(of: expression).isOpen)
        #expect(LicensePart.data.openness(of: expression).reason.contains("Open Definition"))
        let software = try SPDXExpression(parsing: "MIT")
        #expect(LicensePart.documentation.openness(of: software).isOpen)
        #expect(LicensePart.documentation.openness(of: software).reason.contains("OSI"))
    }
}
