import ReportModel
import TestSupport
import Testing

@testable import Analyzer

@Suite("The catalogue of checks", .tags(.small))
struct CheckCatalogTests {
    @Test func weighsOneHundredInAll() {
        let sum = CheckCatalog.all.map(\.description.weight).reduce(0, +)
        #expect(abs(sum - 100) < 1e-9)
    }

    @Test func namesEachCheckOnceInKebabCase() {
        let ids = CheckCatalog.all.map(\.id)
        #expect(Set(ids).count == ids.count)
        for id in ids {
            #expect(id.allSatisfy { $0.isLowercase || $0 == "-" }, "\(id)")
        }
    }

    @Test func servesEveryWay() {
        for way in Way.allCases {
            #expect(CheckCatalog.all.contains { $0.description.ways.contains { $0.way == way } }, "\(way)")
        }
    }

    @Test(arguments: CheckCatalog.all.map(\.description.id))
    func isExplained(id: String) throws {
        let description = try #require(CheckCatalog.all.first { $0.id == id }).description
        for text in [description.title, description.rationale, description.rule, description.remediation] {
            #expect(!text.isEmpty)
        }
        #expect(!description.sources.isEmpty)
        #expect(Set(description.ways.map(\.way)).count == description.ways.count)
    }
}

@Suite("Examples of checks", .tags(.small))
struct CheckExampleTests {
    @Test(arguments: CheckCatalog.all.map(\.description.id))
    func areJudgedAsTheySay(id: String) throws {
        let check = try #require(CheckCatalog.all.first { $0.id == id })
        for example in check.examples {
            let judgement = check.judge(example.facts)
            #expect(judgement.verdict == example.verdict, "\(id), \(example.name): \(judgement.summary)")
            #expect(!judgement.summary.isEmpty)
        }
    }

    @Test(arguments: CheckCatalog.all.map(\.description.id))
    func showAMetAndAnUnmetCase(id: String) throws {
        let verdicts = try #require(CheckCatalog.all.first { $0.id == id }).examples.map(\.verdict)
        #expect(verdicts.contains(.met))
        #expect(verdicts.contains(.unmet) || verdicts.contains(.partlyMet))
    }

    @Test(arguments: CheckCatalog.all.map(\.description.id))
    func giveEvidenceWhereSomethingIsThere(id: String) throws {
        let check = try #require(CheckCatalog.all.first { $0.id == id })
        for example in check.examples where example.verdict == .met || example.verdict == .partlyMet {
            #expect(!check.judge(example.facts).evidence.isEmpty, "\(id), \(example.name)")
        }
    }
}
