import Foundation
import TestSupport
import Testing

@testable import LicenseMatching

@Suite(.tags(.small))
struct LicenseIndexTests {
    private let index = LicenseIndex.bundled

    @Test func holdsTheWholeList() {
        #expect(index.referenceCount > 1500)
        #expect(index.licenseCount > 700)
        #expect(index.exceptionCount > 80)
        #expect(index.editionText.hasPrefix("3."))
    }

    /// Licenses that take freedoms back, of data and of languages other than English, beside those of the list.
    @Test(arguments: [
        "LicenseRef-scancode-commons-clause", "BUSL-1.1", "SSPL-1.0", "Elastic-2.0",
        "LicenseRef-scancode-elastic-license-2018", "PolyForm-Noncommercial-1.0.0",
        "LicenseRef-scancode-polyform-shield-1.0.0", "LicenseRef-scancode-polyform-strict-1.0.0", "Hippocratic-2.1",
        "LicenseRef-scancode-996-icu-1.0", "PSF-2.0", "Python-2.0.1", "CECILL-2.1", "CECILL-B", "CECILL-C",
        "EUPL-1.0", "EUPL-1.1", "EUPL-1.2", "etalab-2.0", "ODbL-1.0", "ODC-By-1.0", "PDDL-1.0", "CDLA-Sharing-1.0",
        "CDLA-Permissive-1.0", "CDLA-Permissive-2.0", "CC-BY-3.0-DE", "CC-BY-SA-2.1-JP", "OGL-UK-3.0", "DL-DE-BY-2.0",
        "DL-DE-ZERO-2.0",
    ])
    func holdsTheTextOf(id: String) {
        #expect((0..<index.referenceCount).contains { index.id(ofReference: $0) == id })
    }

    @Test func isSmall() throws {
        let file = packageRoot.appending(path: "Sources/CLicenseIndex/index.bin")
        let size = try #require(try FileManager.default.attributesOfItem(atPath: file.path)[.size] as? Int)
        #expect(size <= 4_000_000)
        #expect(LicenseIndex.bundled.referenceCount > 0)
    }

    @Test func everyReferenceLiesWithinItsTables() {
        for number in 0..<index.referenceCount {
            let reference = index.reference(number)
            #expect(reference.start + reference.count <= index.words.count)
            #expect(reference.required <= reference.count)
            #expect(!index.id(ofReference: number).isEmpty)
            index.forEachMark(ofReference: number) { start, count, _ in
                #expect(start + count <= reference.count)
            }
        }
    }

    @Test func comparesWordsByTheirOwnIDs() {
        let codes = LicenseWords.codes(of: "licence license warranty merchantability")
        #expect(codes[0] == codes[1])
        #expect(Set(codes).count == 3)
        #expect(LicenseWords.codes(of: "xyzzyplugh") == [0])
    }

    @Test(arguments: [[UInt8](), Array("CSLI".utf8), [UInt8](repeating: 0xFF, count: 400)])
    func isEmptyForOtherBytes(bytes: [UInt8]) {
        bytes.withUnsafeBytes { other in
            let index = LicenseIndex(other)
            #expect(index.referenceCount == 0)
            #expect(index.license("MIT") == nil)
            #expect(index.wordID(12) == 0)
        }
    }

    @Test(.tags(.large)) func isFresh() {
        let status = LicenseTexts.script("--check")
        #expect(status == 0 || status == 77, "run scripts/update-license-index")
    }
}
