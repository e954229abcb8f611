import LicenseMatching
import MetadataReading
import TestSupport
import Testing

@testable import FactCollection

@Suite("Where a file's licence is declared", .tags(.small))
struct FileLicensingTests {
    private func annotation(
        _ precedence: String, license: String? = nil, copyright: Bool = false
    ) throws -> (annotation: ReuseAnnotation, manifest: String) {
        var text = "version = 1\n[[annotations]]\npath = \"**\"\nprecedence = \"\(precedence)\"\n"
        if let license { text += "SPDX-License-Identifier = \"\(license)\"\n" }
        if copyright { text += "SPDX-FileCopyrightText = \"Ada\"\n" }
        return (try #require(ReuseManifestReading.read(Array(text.utf8)).annotations.first), "REUSE.toml")
    }

    private func licensing(
        _ annotations: [(annotation: ReuseAnnotation, manifest: String)], file: String?
    ) -> FileLicensing {
        FileLicensing(annotations) { file.map { (ReuseTags.read(Array($0.utf8)), "a.c") } }
    }

    private func ids(_ licensing: FileLicensing) -> [String] {
        licensing.licenses.map(\.expression.text)
    }

    @Test func theFileIsClosest() throws {
        let closest = try annotation("closest", license: "MIT", copyright: true)
        let found = licensing([closest], file: "Copyright Ada\nSPDX-License-Identifier: ISC")
        #expect(ids(found) == ["ISC"])
        #expect(ids(licensing([closest], file: "")) == ["MIT"])
    }

    @Test func whatIsClosestFillsInWhatTheFileLeavesOut() throws {
        let closest = try annotation("closest", license: "MIT", copyright: true)
        #expect(ids(licensing([closest], file: "Copyright Ada")) == ["MIT"])
        let found = licensing([closest], file: "SPDX-License-Identifier: ISC")
        #expect(ids(found) == ["ISC"])
        #expect(found.hasCopyright)
    }

    @Test func theInnermostManifestIsCloser() throws {
        let outer = try annotation("closest", license: "MIT", copyright: true)
        let inner = try annotation("closest", license: "ISC")
        let found = licensing([outer, inner], file: "")
        #expect(ids(found) == ["ISC"])
        #expect(found.hasCopyright)
    }

    @Test func anOverrideEndsTheSearch() throws {
        let outer = try annotation("override", license: "MIT", copyright: true)
        let inner = try annotation("override", license: "ISC", copyright: true)
        let found = licensing([outer, inner], file: "SPDX-License-Identifier: Zlib")
        #expect(ids(found) == ["MIT"])
        #expect(!licensing([outer], file: nil).isUnread)
    }

    @Test func anAggregateAdds() throws {
        let aggregate = try annotation("aggregate", license: "MIT")
        #expect(ids(licensing([aggregate], file: "SPDX-License-Identifier: Zlib")) == ["MIT", "Zlib"])
    }

    @Test func aFileThatCannotBeReadIsUnread() throws {
        #expect(licensing([], file: nil).isUnread)
    }

    @Test func aBrokenExpressionIsNoLicense() {
        let found = licensing([], file: "SPDX-License-Identifier: MIT/X11")
        #expect(!found.hasLicense)
        #expect(ids(found) == ["MIT/X11"])
    }
}
