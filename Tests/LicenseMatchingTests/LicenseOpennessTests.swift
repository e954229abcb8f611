import LicenseMatching
import TestSupport
import Testing

@Suite(.tags(.small))
struct LicenseOpennessTests {
    @Test(arguments: [
        ("MIT", true), ("BUSL-1.1", false), ("MIT OR BUSL-1.1", true), ("MIT AND BUSL-1.1", false),
        ("Apache-2.0 WITH LLVM-exception", true), ("MIT WITH AdditionRef-commons-clause", false),
        ("LicenseRef-own", false),
        ("GPL-2.0+", true), ("CC-BY-NC-4.0", false),
    ])
    func decidesForSoftware(text: String, isOpen: Bool) throws {
        #expect(try SPDXExpression(parsing: text).isOpen == isOpen)
    }

    @Test func namesTheLists() throws {
        let open = LicenseOpenness.software(try SPDXExpression(parsing: "MIT AND BUSL-1.1"))
        #expect(open.reason == "BUSL-1.1 is not on the list of the OSI nor the FSF")
        let choice = LicenseOpenness.software(try SPDXExpression(parsing: "MIT OR BUSL-1.1"))
        #expect(choice.reason == "MIT is on the list of the OSI and the FSF; \(open.reason)")
        let content = LicenseOpenness.content(try SPDXExpression(parsing: "CC-BY-4.0"))
        #expect(content.isOpen)
        #expect(content.reason == "CC-BY-4.0 is on the list of the Open Definition")
    }
}
