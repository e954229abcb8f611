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
