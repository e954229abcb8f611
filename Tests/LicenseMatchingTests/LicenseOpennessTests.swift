import LicenseMatching
import TestSupport
import Testing

@Suite(.tags(.small))
struct LicenseOpennessTests {
    @Test(arguments: [
        ("MIT", true), ("BUSL-1.1", false), ("MIT OR BUSL-1.1", true), ("MIT AND BUSL-1.1", false),
        ("Apache-2.0 WITH LLVM-exception", true), ("MIT WITH AdditionRef-commons-clause", false),
        ("LicenseRef-own", false),
        ("GPL-2.0+", true), ("CC-BY-NC-4.0", false), ("dtoa", false), ("MIT AND dtoa", true),
        ("MIT AND (dtoa OR BUSL-1.1)", true), ("dtoa AND HPND-Netrek", false), ("MIT AND JSON", false),
        ("MIT AND dtoa WITH AdditionRef-commons-clause", false), ("dtoa OR BUSL-1.1", false),
        ("Apache-2.0 AND LicenseRef-scancode-protobuf", true), ("MIT AND LicenseRef-own", false),
    ])
    func decidesForSoftware(text: String, isOpen: Bool) throws {
        #expect(try SPDXExpression(parsing: text).isOpen == isOpen)
    }

    @Test(arguments: [
        ("ImageMagick", true), ("dtoa AND HPND-Netrek", true), ("dtoa OR BUSL-1.1", true), ("MIT", false),
        ("JSON", false),
        ("BUSL-1.1", false), ("dtoa AND BUSL-1.1", false), ("LicenseRef-own", false),
        ("LicenseRef-scancode-protobuf", true), ("LicenseRef-scancode-commons-clause", false),
    ])
    func knowsPermissiveTextsOffTheLists(text: String, isPermissive: Bool) throws {
        #expect(LicenseOpenness.software(try SPDXExpression(parsing: text)).isPermissive == isPermissive)
    }

    @Test(arguments: [
        ("CC-BY-4.0", true), ("CC-BY-4.0 AND MIT", true), ("MIT", false), ("MIT AND BSD-2-Clause", false),
        ("CC-BY-4.0 AND GPL-3.0-only", false), ("CC-BY-NC-4.0 AND MIT", false), ("CC-BY-4.0 OR CC-BY-NC-4.0", true),
    ])
    func decidesForContent(text: String, isOpen: Bool) throws {
        #expect(try SPDXExpression(parsing: text).isOpenForContent == isOpen)
    }

    @Test func namesTheLists() throws {
        let notice = LicenseOpenness.software(try SPDXExpression(parsing: "MIT AND dtoa"))
        #expect(notice.reason.hasSuffix("; dtoa is permissive, but not on the list of the OSI nor the FSF"))
        let open = LicenseOpenness.software(try SPDXExpression(parsing: "MIT AND BUSL-1.1"))
        #expect(open.reason == "BUSL-1.1 is not on the list of the OSI nor the FSF")
        let choice = LicenseOpenness.software(try SPDXExpression(parsing: "MIT OR BUSL-1.1"))
        #expect(choice.reason == "MIT is on the list of the OSI and the FSF; \(open.reason)")
        let content = LicenseOpenness.content(try SPDXExpression(parsing: "CC-BY-4.0"))
        #expect(content.isOpen)
        #expect(content.reason == "CC-BY-4.0 is on the list of the Open Definition")
    }
}
