import TestSupport
import Testing

@testable import LicenseMatching

/// The quick way for a text that is one license and nothing else says what the search says.
@Suite(.tags(.large))
struct LicenseWholeTests {
    @Test func agreesWithTheSearch() {
        let index = LicenseIndex.bundled
        var found = 0
        for (id, text) in LicenseTexts.all.sorted(by: { $0.key < $1.key }) {
            let words = LicenseWords(Array(text.utf8))
            guard let whole = LicenseWhole.alignment(of: words.codes, in: index) else { continue }
            found += 1
            #expect(whole.cost == 0 && whole.words == 0..<words.count && whole.similarity == 1)
            // A word more that no reference holds leads to the search.
            let searched = LicenseIdentifier.identify(text + " xyzzyplugh")
            let name = index.id(ofReference: whole.reference.number)
            #expect(searched.matches.contains { $0.license.terms.contains { $0.id == name } }, "\(id): \(name)")
        }
        #expect(LicenseTexts.all.isEmpty || found > 300)
    }

    @Test func takesNoOtherTextForWhole() {
        let words = LicenseWords(Array("Permission is granted to do as one likes with the software.".utf8))
        #expect(LicenseWhole.alignment(of: words.codes, in: .bundled) == nil)
        #expect(LicenseWhole.alignment(of: [], in: .bundled) == nil)
    }
}
