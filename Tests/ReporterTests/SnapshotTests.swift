import ReportModel
import Reporter
import TestSupport
import Testing

@Suite("Snapshots of every format", .tags(.medium))
struct SnapshotTests {
    @Test(arguments: OutputFormat.allCases, Sample.allCases)
    func rendersAsBefore(format: OutputFormat, sample: Sample) throws {
        try expectSnapshot(format.render(sample.document), named: "reporter/\(sample.rawValue).\(format.rawValue)")
    }

    @Test(arguments: Sample.allCases)
    func drawsGlyphsAndColourAsBefore(sample: Sample) throws {
        let glyphs = TextStyle(colour: false, glyphs: .unicode)
        try expectSnapshot(
            OutputFormat.text.render(sample.document, style: glyphs), named: "reporter/\(sample.rawValue).glyphs.text")
    }

    @Test func writesEverythingThatCanBeLeftOutAsBefore() throws {
        try expectSnapshot(JSONReporter().render(PopulatedReport.document), named: "reporter/populated.json")
    }

    @Test func coloursAsBefore() throws {
        try expectSnapshot(
            OutputFormat.text.render(SampleReports.rich, style: .terminal), named: "reporter/rich.colour.text")
    }

    @Test(arguments: [Sample.rich, .batch, .failure])
    func summarisesAsBefore(sample: Sample) throws {
        let text = TextReporter(summaryOnly: true).render(sample.document)
        try expectSnapshot(text, named: "reporter/\(sample.rawValue).summary.text")
    }
}

enum Sample: String, CaseIterable {
    case rich, batch, failure, hostile

    var document: ReportDocument {
        switch self {
        case .rich: SampleReports.rich
        case .batch: SampleReports.batch
        case .failure: SampleReports.document([SampleReports.failed])
        case .hostile: HostileReports.document
        }
    }
}
