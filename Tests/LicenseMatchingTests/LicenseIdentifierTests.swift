import Foundation
import LicenseMatching
import TestSupport
import Testing

@Suite("Identifying a licence text", .tags(.small))
struct LicenseIdentifierTests {
    /// The one licence text that the project holds: its own.
    private static let apache = String(
        decoding: (try? Data(contentsOf: packageRoot.appending(path: "LICENSE"))) ?? Data(), as: UTF8.self)

    @Test func identifiesItHoweverItIsWrapped() {
        let words = Self.apache.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for text in [
            Self.apache, words, words.uppercased(), "# Licence\n\n> " + words, "Copyright 2026 Ada\n" + Self.apache,
        ] {
            #expect(LicenseIdentifier.identify(text).expression?.description == "Apache-2.0")
        }
    }

    @Test func readsUTF16() {
        let wide: [UInt8] = [0xFF, 0xFE] + Self.apache.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(LicenseIdentifier.identify(wide).expression?.description == "Apache-2.0")
    }

    @Test(arguments: [
        "The Software may not be used for commercial purposes or by competitors of the author in any way.",
        "\"Commons Clause\" License Condition v1.0: the grant does not include the right to Sell the Software.",
    ])
    func refusesAnAddedRestriction(sentence: String) {
        for text in [Self.apache + "\n" + sentence, sentence + "\n" + Self.apache] {
            let reading = LicenseIdentifier.identify(text)
            #expect(reading.expression?.description != "Apache-2.0")
            #expect(reading.isLicenseText)
        }
    }

    @Test func allowsWhatIsAllowedBesideTheRestriction() {
        let text = Self.apache + "\nIt serves commercial and non-commercial purposes alike.\n"
        #expect(LicenseIdentifier.identify(text).expression?.description == "Apache-2.0")
    }

    @Test(arguments: [
        ("The logos and icons are the author's and may not be used without a permission.", true),
        ("Garden is a trademark of Garden Tools and must not be used for other products.", true),
        ("The software and its logos may not be used without a permission.", false),
        ("There is a logo. It is good. The whole may not be used without a permission.", false),
    ])
    func knowsThatMarksAreNoPartOfTheWork(sentence: String, isFree: Bool) {
        for text in [Self.apache + "\n\n" + sentence, sentence + "\n\n" + Self.apache] {
            #expect((LicenseIdentifier.identify(text).expression?.description == "Apache-2.0") == isFree)
        }
    }

    @Test func takesALicenseOfOnesOwnForALicense() {
        let text = """
            GARDEN LICENCE

            There are no restrictions on handing on unmodified copies of Garden, except that this licence text must be
            included. It is allowed to hand on a modified version of Garden when you say how to reach you and the
            maintainer may include your changes in the official version without a fee. It is not allowed to remove this
            licence from Garden, from parts of it, or from a modified version of it, in whatever form you hand it on.
            """
        let reading = LicenseIdentifier.identify(text)
        #expect(reading.isLicenseText)
        #expect(reading.expression == nil)
    }

    @Test func takesProhibitionsForNoLicense() {
        let text = """
            All rights reserved. You may not use, copy or change this software, nor are you allowed to read it. The
            licence is not for sale. Whoever wants to do any of these things has to ask the owner, who will most likely
            say no, and whoever does them without asking has to expect a letter from the owner's lawyers. The owner owes
            nobody any explanation of why this is so, and has none to offer to those who ask for one.
            """
        #expect(!LicenseIdentifier.identify(text).isLicenseText)
    }

    @Test(arguments: [
        "", "All rights reserved.", "# Notes\n\nWe have not decided on a license yet.\n", "MITTENS are warm in winter.",
    ])
    func findsNoneWhereThereIsNone(text: String) {
        #expect(LicenseIdentifier.identify(text).expression == nil)
    }

    @Test(arguments: UInt64(0)..<60)
    func survivesAnyBytes(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        var bytes = Array(Self.apache.utf8.prefix(Int.random(in: 0...4000, using: &random)))
        for _ in 0..<Int.random(in: 0...50, using: &random) where !bytes.isEmpty {
            bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
        bytes += random.bytes(count: 300, alphabet: Array("license copyright <!--*#".utf8))
        let reading = LicenseIdentifier.identify(bytes)
        #expect(reading.matches.allSatisfy { $0.lines.lowerBound >= 1 })
    }
}
