import ReportModel
import TestSupport
import Testing

@testable import Reporter

@Suite("Batches piece by piece", .tags(.small))
struct BatchReportingTests {
    /// Every format gives the same bytes whether the reports are held as a document or come as lines one by one.
    @Test(arguments: OutputFormat.allCases)
    func givesTheWholeDocument(format: OutputFormat) {
        let document = SampleReports.batch
        let reporter = format.reporter()
        var frame = document
        frame.reports = []
        var failures = FailureList()
        var pieces: [[String]] = []
        for (index, report) in document.reports.enumerated() {
            let line = NDJSONReporter().line(for: report)
            let record = ReportRecord(
                path: document.displayName(ofReport: index), digest: ReportDigest(report), line: line,
                report: { _ in report })
            failures.add(record)
            pieces.append(reporter.pieces(of: record))
        }
        let sections = reporter.sections.enumerated().map { number, head in
            head + pieces.map { $0[number] }.filter { !$0.isEmpty }.joined(separator: reporter.separator)
        }
        let whole = reporter.opening(frame) + sections.joined() + reporter.closing(frame, failures: failures)
        #expect(whole == (format == .csv ? CSVReporter(checks: []) : reporter as any Reporting).render(document))
    }

    @Test(arguments: Sample.allCases)
    func indentsAsTheWriterDoes(sample: Sample) {
        for report in sample.document.reports + PopulatedReport.document.reports {
            let pretty = JSONText.rendered { ReportShapes.report.write(report, to: &$0) }
            #expect(JSONIndenter.indented(NDJSONReporter().line(for: report), level: 0) + "\n" == pretty)
        }
    }

    @Test func listsSoManyFailuresAndCountsTheRest() {
        var failures = FailureList()
        for number in 0..<(FailureList.most + 5) {
            failures.add(ReportRecord(path: "r\(number)", report: SampleReports.failed))
        }
        #expect(failures.listed.count == FailureList.most)
        #expect(failures.remainder?.hasPrefix("and 5 more") == true)
    }
}
