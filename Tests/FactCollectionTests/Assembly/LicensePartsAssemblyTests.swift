import LicenseMatching
import RepositoryFacts
import TestSupport
import Testing

@testable import FactCollection

@Suite("Licences of parts", .tags(.small))
struct LicensePartsAssemblyTests {
    private func parts(of whole: String, stated: (LicensePart, String)...) throws -> [String] {
        let parts = LicensePartsAssembly.parts(
            files: [], whole: try SPDXExpression(parsing: whole), metadata: [], manifest: nil,
            stated: try stated.map { LicenseFacts.Part($0.0, try SPDXExpression(parsing: $0.1), path: "README") },
            kind: .software, tally: nil)
        return parts.map { "\($0.part) \($0.expression)\($0.isOpen ? "" : ", not open")" }
    }

    @Test func aLicenceOfTextsIsNoneOfTheCode() throws {
        #expect(
            try parts(of: "MIT AND CC-BY-3.0 AND dtoa", stated: (.documentation, "CC-BY-3.0"))
                == ["code MIT AND dtoa", "documentation CC-BY-3.0"])
    }

    @Test func aLicenceOfSoftwareMayBeThatOfBoth() throws {
        #expect(
            try parts(of: "MIT AND Apache-2.0", stated: (.documentation, "Apache-2.0"))
                == ["code MIT AND Apache-2.0", "documentation Apache-2.0"])
    }

    @Test func nothingIsTakenFromASingleLicence() throws {
        #expect(
            try parts(of: "CC-BY-3.0", stated: (.documentation, "CC-BY-3.0"))
                == ["code CC-BY-3.0, not open", "documentation CC-BY-3.0"])
    }
}
