import Analyzer
import ReportModel
import TestSupport
import Testing

@Suite("Figures of a fleet", .tags(.small))
struct FleetTallyTests {
    @Test func tellsHowScoresLie() {
        let figures = tally([10, 20, 30, 95].map { digest("ok\t\($0)") }).figures
        #expect(figures.repositories == 4)
        #expect(figures.scores?.lowest == 10)
        #expect(figures.scores?.lowerQuartile == 10)
        #expect(figures.scores?.median == 20)
        #expect(figures.scores?.upperQuartile == 30)
        #expect(figures.scores?.highest == 95)
        #expect(figures.grades == ["A": 1, "B": 0, "C": 0, "D": 0, "E": 3])
    }

    @Test func tellsWhichFileWouldServeMany() throws {
        let figures = tally([
            digest("ok\t40", gaps: "conduct !2.5,support ~1"), digest("ok\t40", gaps: "conduct -2.5"),
            digest("ok\t40", gaps: "conduct !2.5,readme-what !3"),
        ]).figures
        let conduct = try #require(figures.gaps.first)
        #expect(conduct.check == "conduct")
        #expect((conduct.missing, conduct.partlyMet, conduct.points) == (3, 0, 7.5))
        #expect(conduct.sharedFile == SharedFile(path: "CODE_OF_CONDUCT.md", repositories: 2))
        #expect(figures.gaps.first { $0.check == "readme-what" }?.sharedFile == nil)
        #expect(figures.gapsByPoints.map(\.check) == ["conduct", "readme-what", "support"])
    }

    @Test func doesNotDependOnTheOrder() {
        let digests = (0..<50).map { digest("ok\t\($0)", gaps: "conduct !\(Double($0) / 10),support ~0.1") }
        #expect(tally(digests).figures == tally(digests.reversed()).figures)
    }

    @Test func saysNothingOfNothing() {
        #expect(FleetTally().figures == FleetFigures())
    }

    private func tally(_ digests: [ReportDigest]) -> FleetTally {
        digests.reduce(into: FleetTally()) { $0.add($1) }
    }

    private func digest(_ start: String, gaps: String = "") -> ReportDigest {
        ReportDigest(line: "\(start)\t\t\t\t\t\(gaps)")!
    }
}
