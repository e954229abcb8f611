import Foundation
import ReportModel
import TestSupport
import Testing

@testable import Reporter

@Suite("JSON and NDJSON", .tags(.small))
struct JSONReporterTests {
    @Test(arguments: Sample.allCases)
    func decodesToTheSameDocument(sample: Sample) throws {
        let json = JSONReporter().render(sample.document)
        #expect(try JSONDecoder().decode(ReportDocument.self, from: Data(json.utf8)) == sample.document)
    }

    @Test(arguments: UInt64(0)..<25)
    func decodesNoiseToTheSameDocument(seed: UInt64) throws {
        let document = HostileReports.document(seed: seed)
        let json = JSONReporter().render(document)
        #expect(try JSONDecoder().decode(ReportDocument.self, from: Data(json.utf8)) == document)
    }

    @Test(arguments: UInt64(0)..<25)
    func writesOneReportALine(seed: UInt64) throws {
        let document = HostileReports.document(seed: seed)
        let lines = NDJSONReporter().render(document).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == document.reports.count + 1)
        #expect(lines.last == "")
        let reports = try lines.dropLast().map { try JSONDecoder().decode(Report.self, from: Data($0.utf8)) }
        #expect(reports == document.reports)
        #expect(!lines.contains { $0.contains(where: \.isNewline) })
    }

    @Test func writesTheSameLineAloneAndInADocument() {
        let reporter = NDJSONReporter()
        let lines = SampleReports.batch.reports.map(reporter.line(for:)).joined()
        #expect(lines == reporter.render(SampleReports.batch))
    }

    @Test func sortsKeys() throws {
        let json = JSONReporter().render(SampleReports.document([SampleReports.empty]))
        let keys = json.split(separator: "\n").filter { $0.hasPrefix("      \"") }.compactMap {
            $0.split(separator: "\"").dropFirst().first
        }
        #expect(keys.count == 15)
        #expect(keys == keys.sorted())
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity, .greatestFiniteMagnitude, .leastNonzeroMagnitude, -0.0])
    func survivesAnyNumber(number: Double) throws {
        var report = SampleReports.lantern
        report.score = number
        report.ways[0].coverage = number
        report.findings[0].points = number
        report.findings[0].value = number
        report.findings[0].evidence = [.figure("odd", number)]
        let document = SampleReports.document([report])
        for format in OutputFormat.allCases { #expect(!format.render(document).isEmpty) }
        let json = JSONReporter().render(document)
        let decoded = try JSONDecoder().decode(ReportDocument.self, from: Data(json.utf8))
        #expect(decoded.reports[0].score == (number.isFinite ? number : nil))
        #expect(decoded.reports[0].findings[0].points == (number.isFinite ? number : 0))
    }

    @Test func escapesWhatATerminalWouldActOn() {
        var report = SampleReports.empty
        report.repository.name = "a\u{1B}\u{202E}\u{2028}\u{E0041}\"\\/\n"
        #expect(NDJSONReporter().line(for: report).contains(#""name":"a\u001b\u202e\u2028\udb40\udc41\"\\/\n""#))
    }
}
