import Foundation
import TestSupport
import Testing

@testable import LicenseMatching

/// Texts of the SPDX list itself; nothing is tested where the packages are missing.
@Suite(.tags(.large))
struct ListedTextTests {
    /// What the ids of one text say beside it: the SPDX list has these texts under several ids.
    private static let remarks = [
        "-invariants", "-no-invariants", "-RFN", "-no-RFN", "-no-copyleft-exception", "-Combined-Work-Exception",
    ]

    /// The id without what it says beside the text.
    private func base(_ id: String) -> String {
        let base = LicenseFamilies.base(id)
        let remark = Self.remarks.filter(base.hasSuffix).max { $0.count < $1.count }
        return remark.map { String(base.dropLast($0.count)) } ?? base
    }

    /// Ids whose listed texts have the same words, so that any of them may be the answer.
    private func isEqual(_ found: String, _ id: String) -> Bool {
        base(found) == base(id) || words(LicenseTexts.all[found]) == words(LicenseTexts.all[id])
    }

    private func words(_ text: String?) -> [UInt16] { LicenseWords(Array((text ?? "").utf8)).codes }

    @Test func everyTextIsItselfHoweverItIsWritten() {
        let index = LicenseIndex.bundled
        let current = (0..<index.licenseCount).map { index.license($0) }.filter { !$0.isDeprecated }.map(\.id)
        #expect(LicenseTexts.all.isEmpty || Set(LicenseTexts.all.keys) == Set(current))
        for (id, text) in LicenseTexts.all.sorted(by: { $0.key < $1.key }) {
            let flowing = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let written = "# Licence\n\nCopyright (c) 2026 Ada Author\n\n" + flowing.uppercased()
            let found = LicenseIdentifier.identify(written).matches.filter { $0.evidence == .text }
                .flatMap(\.license.terms).map(\.id)
            #expect(found.contains { isEqual($0, id) }, "\(id) is read as \(found)")
        }
    }

    private static let commonest = [
        "MIT", "Apache-2.0", "GPL-2.0-only", "GPL-3.0-only", "LGPL-2.1-only", "LGPL-3.0-only", "AGPL-3.0-only",
        "BSD-2-Clause", "BSD-3-Clause", "ISC", "MPL-2.0", "EPL-2.0", "EUPL-1.2", "CC-BY-4.0", "CC-BY-SA-4.0", "CC0-1.0",
        "Zlib", "BSL-1.0", "Unlicense", "OFL-1.1",
    ]

    private static let additions = [
        "You must pay a fee to the author for any use in a company.",
        "The software may not be sold or used for commercial purposes.",
        "You must notify the author of every copy and provide your name.",
    ]

    /// True where the reading passes the text off as the license unchanged.
    private func isUnchanged(_ text: String, _ id: String) -> Bool {
        let reading = LicenseIdentifier.identify(text)
        return reading.expression?.description == id && reading.matches.allSatisfy { $0.similarity == 1 }
    }

    @Test(arguments: commonest) func anAddedObligationShows(id: String) {
        guard let text = LicenseTexts.all[id] else { return }
        let paragraphs = text.components(separatedBy: "\n\n")
        for addition in Self.additions {
            for place in stride(from: 0, through: paragraphs.count, by: 1 + paragraphs.count / 8) {
                var changed = paragraphs
                changed.insert(addition, at: place)
                #expect(!isUnchanged(changed.joined(separator: "\n\n"), id), "\(addition) before paragraph \(place)")
            }
        }
    }

    /// The text without the advice behind its terms, and the LGPL without the GPL that follows it.
    private func terms(of text: String) -> String {
        let ends = ["END OF TERMS", "How to Apply These Terms", "APPENDIX", "GNU GENERAL PUBLIC LICENSE\nVersion 3"]
        return ends.reduce(text) { rest, end in
            rest.range(of: end).map {
                $0.lowerBound > text.index(text.startIndex, offsetBy: 200) ? String(rest[..<$0.lowerBound]) : rest
            } ?? rest
        }
    }

    /// Paragraphs that oblige or permit; a title or an address may be left out.
    @Test(arguments: commonest) func aRemovedObligationShows(id: String) {
        guard let text = LicenseTexts.all[id] else { return }
        let paragraphs = terms(of: text).components(separatedBy: "\n\n")
        let whole = LicenseIdentifier.identify(text)
        var tried = 0
        for place in paragraphs.indices {
            let lower = paragraphs[place].lowercased()
            guard ["must", "shall", "provided that", "you may"].contains(where: lower.contains),
                let match = whole.matches.first, holds(match, paragraphs, place)
            else { continue }
            var changed = paragraphs
            changed.remove(at: place)
            #expect(!isUnchanged(changed.joined(separator: "\n\n"), id), "without paragraph \(place)")
            tried += 1
        }
        #expect(tried > 0)
    }

    /// True where the paragraph is a part of the license that may not be left out.
    private func holds(_ match: LicenseMatch, _ paragraphs: [String], _ place: Int) -> Bool {
        let line = paragraphs[..<place].reduce(1) {
            $0 + $1.split(separator: "\n", omittingEmptySubsequences: false).count + 1
        }
        return match.lines.contains(line) && place + 1 < paragraphs.count
    }
}
