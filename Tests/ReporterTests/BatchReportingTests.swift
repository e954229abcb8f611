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
        let reporter = format.batchReporter(style: .plain, checks: document.checks)
        var frame = document
        frame.reports = []
        var failures = FailureList()
        var text = reporter.opening(frame)
        for (index, report) in document.reports.enumerated() {
            let line = NDJSONReporter().line(for: report)
            let record = ReportRecord(
                path: document.displayName(ofReport: index), digest: ReportDigest(report), line: line,
                report: { _ in report })
            failures.add(record)
            text += (index == 0 ? "" : reporter.separator) + reporter.record(record)
        }
        text += reporter.closing(frame, failures: failures)
        #expect(text == format.render(document))
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
