import LicenseMatching
import RepositoryFacts
import TestSupport
import Testing

@testable import FactCollection

@Suite("What files say, counted", .tags(.small))
struct ReuseTallyTests {
    private func tally(_ files: [(path: String, text: String)], texts: [String] = []) -> ReuseCoverage {
        var tally = ReuseTally()
        for file in files {
            let own = ReuseTags.read(Array(file.text.utf8))
            tally.add(TreeFile(path: file.path), FileLicensing([]) { (own, file.path) })
        }
        tally.finish(texts: texts.compactMap { ReuseLicenseText(path: $0) }, brokenManifests: [])
        return tally.coverage
    }

    private let tag = "SPDX-License-Identifier"

    @Test func comparesIdsWithTexts() {
        let coverage = tally(
            [("a", "Copyright Ada\n\(tag): GPL-2.0+ OR mit\n"), ("b", "Copyright Ada\n\(tag): ISC\n")],
            texts: ["LICENSES/GPL-2.0.txt", "LICENSES/ISC.txt", "LICENSES/MIT.txt"])
        #expect(coverage.usedIDs == ["GPL-2.0+", "ISC", "mit"])
        #expect(coverage.missingTexts == [.init("mit", at: "a", line: 2)])
        #expect(coverage.unlistedIDs == [.init("mit", at: "a", line: 2)])
        #expect(coverage.unusedTexts == [.init("MIT", at: "LICENSES/MIT.txt")])
        #expect(coverage.deprecatedIDs.map(\.path) == ["LICENSES/GPL-2.0.txt", "a"])
        #expect(!coverage.isCompliant)
    }

    @Test func isCompliantWhereNothingIsAmiss() {
        #expect(tally([("a", "Copyright Ada\n\(tag): MIT\n")], texts: ["LICENSES/MIT.txt"]).isCompliant)
        #expect(tally([]).isCompliant)
    }

    @Test func keepsOnlySoManyIds() {
        let files = (0..<60).map { file in
            (
                "f\(file)",
                (0..<100).map { "\(tag): LicenseRef-\(file)-\($0)\n" }.joined()
            )
        }
        #expect(tally(files).usedIDs.count == 2000)
    }

    @Test func countsTheLicencesOfEachKind() {
        var tally = PartTally()
        for path in ["a.c", "b.c", "c.c", "d.md", "unknown"] {
            tally.add(TreeFile(path: path), [SPDXExpression(id: path == "c.c" ? "ISC" : "MIT")])
        }
        #expect(tally.licenses(of: .code).map(\.files) == [2, 1])
        #expect(tally.licenses(of: .code).map(\.first) == ["a.c", "c.c"])
        #expect(tally.licenses(of: .prose).map(\.first) == ["d.md"])
        #expect(tally.licenses(of: .data).isEmpty)
    }
}
