import LicenseMatching
import TestSupport
import Testing

@Suite(.tags(.small))
struct LicenseCombinationTests {
    private func combine(
        _ files: [(String, String?)], _ statements: [String] = [], declared: [String] = []
    ) throws -> LicenseCombination.Answer {
        let located = try files.map { path, expression in
            LicenseCombination.Located(
                path: path,
                reading: LicenseReading(
                    expression: try expression.map { try SPDXExpression(parsing: $0) }, isLicenseText: true,
                    reason: expression == nil ? "no licence that is known" : nil))
        }
        return LicenseCombination.combine(
            located, statements: statements, declared: try declared.map { try SPDXExpression(parsing: $0) })
    }

    @Test func filesNamedByLicenseAreAChoice() throws {
        let answer = try combine([("LICENSE-MIT", "MIT"), ("LICENSE-APACHE", "Apache-2.0")])
        #expect(answer.expression?.description == "MIT OR Apache-2.0")
        #expect(answer.reason.contains("choice"))
        #expect(answer.sources == ["LICENSE-MIT", "LICENSE-APACHE"])
    }

    @Test func aPlainFileBesideThemMakesAllApply() throws {
        let answer = try combine([("LICENSE", "BSD-3-Clause"), ("LICENSE-MIT", "MIT")])
        #expect(answer.expression?.description == "BSD-3-Clause AND MIT")
    }

    @Test func filesNamedByPartAllApply() throws {
        let answer = try combine([("LICENSE-CODE", "MIT"), ("LICENSE-DATA", "ODbL-1.0")])
        #expect(answer.expression?.description == "MIT AND ODbL-1.0")
        #expect(answer.reason.contains("another part"))
    }

    @Test func aStatementOfAChoiceWins() throws {
        let answer = try combine(
            [("LICENSE", "MIT"), ("COPYING", "GPL-2.0-only")], ["Dual licensed under the MIT license or GPLv2."])
        #expect(answer.expression?.description == "MIT OR GPL-2.0-only")
    }

    @Test func aManifestOfAChoiceWinsOverProse() throws {
        let answer = try combine(
            [("LICENSE-MIT", "MIT"), ("LICENSE-APACHE", "Apache-2.0")],
            ["Distributed under the terms of both the MIT License and the Apache License 2.0."],
            declared: ["Apache-2.0 OR MIT"])
        #expect(answer.expression?.description == "MIT OR Apache-2.0")
    }

    @Test func theLesserLicenseStandsOnTheGeneralOne() throws {
        let answer = try combine([("COPYING", "GPL-3.0-only"), ("COPYING.LESSER", "LGPL-3.0-only")])
        #expect(answer.expression?.description == "LGPL-3.0-only")
    }

    @Test func theTextOfTheLesserLicenseAloneStandsForParts() throws {
        let answer = try combine([("COPYING", "GPL-2.0-only"), ("LGPL-2.1", "LGPL-2.1-only")])
        #expect(answer.expression?.description == "GPL-2.0-only AND LGPL-2.1-only")
    }

    @Test func aFileAtTheRootSpeaksForTheWhole() throws {
        let answer = try combine([("COPYING", "curl"), ("LICENSES/curl.txt", "curl"), ("LICENSES/ISC.txt", "ISC")])
        #expect(answer.expression?.description == "curl")
        #expect(answer.sources == ["COPYING"])
    }

    @Test func aManifestAllowsLaterVersions() throws {
        let answer = try combine([("COPYING", "GPL-2.0-only")], declared: ["GPL-2.0-or-later"])
        #expect(answer.expression?.description == "GPL-2.0-or-later")
    }

    @Test func aStatementAllowsLaterVersions() throws {
        let answer = try combine([("COPYING", "GPL-3.0-only")], ["Licensed under the GPL-3.0-or-later."])
        #expect(answer.expression?.description == "GPL-3.0-or-later")
    }

    @Test func textsOfSingleFilesStandForThemselves() throws {
        let answer = try combine([("LICENSES/GPL-3.0-only.txt", "GPL-3.0-only"), ("LICENSES/LGPL-3.0-only.txt", nil)])
        #expect(answer.expression?.description == "GPL-3.0-only AND LGPL-3.0-only")
        #expect(answer.reason.hasSuffix("each is for some files, so all apply"))
        #expect(answer.isOfParts)
    }

    @Test func reuseNamesCount() throws {
        let answer = try combine([("LICENSES/MIT.txt", nil), ("LICENSES/CC0-1.0.txt", "CC0-1.0")])
        #expect(answer.expression?.description == "MIT AND CC0-1.0")
    }

    @Test func reuseNamesSayWhetherLaterVersionsAreAllowed() throws {
        let answer = try combine([("LICENSES/GPL-2.0-or-later.txt", "GPL-2.0-only"), ("LICENSES/MIT.txt", "ISC")])
        #expect(answer.expression?.description == "GPL-2.0-or-later AND ISC")
    }

    @Test func reuseNamesDecideTheVersionOfTheTextAtTheRoot() throws {
        let root = ("COPYING", "AGPL-3.0-only")
        let later = try combine([root, ("LICENSES/AGPL-3.0-or-later.txt", "AGPL-3.0-only")])
        #expect(later.expression?.description == "AGPL-3.0-or-later")
        let both = try combine(
            [root, ("LICENSES/AGPL-3.0-or-later.txt", nil), ("LICENSES/AGPL-3.0-only.txt", "AGPL-3.0-only")])
        #expect(both.expression?.description == "AGPL-3.0-only")
    }

    @Test func saysWhyThereIsNone() throws {
        #expect(try combine([]).reason == "there is no licence file")
        #expect(try combine([("LICENSE", nil)]).reason == "LICENSE: no licence that is known")
    }
}
