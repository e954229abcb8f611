import ReportModel

/// A report in which everything that can be left out is there.
enum PopulatedReport {
    static let document: ReportDocument = {
        var report = SampleReports.lantern
        report.repository.path = "clones/lantern"
        report.error = ScanFailure(code: "history-cut", message: "the walk stopped at a missing commit")
        report.facts?.contributors = [contributor]
        report.facts?.history.elephantFactor = 2
        report.facts?.reuse = ReuseSummary()
        report.license?.reason = "LICENSE-MIT, LICENSE-APACHE: files named by licence beside each other are a choice"
        report.license?.parts = [
            LicensePartSummary(
                part: "data", expression: "ODbL-1.0", isOpen: true, path: "datapackage.json", line: 4, files: 2)
        ]
        report.findings[0].evidence = [
            .file("README.md", line: 3), .commit("3f2a9c1d04b7e68f5a1290cc7d3e4b5a69788f01"), .figure("releases", 6),
        ]
        let entry = BatchEntry(path: "clones/lantern", status: .partial, score: 71.4)
        report.findings[1].detail = .inherited
        return SampleReports.document(
            [report],
            batch: BatchSummary(
                repositories: [entry], figures: SampleReports.figures,
                changes: FleetChanges(
                    higher: 3, lower: 1, same: 20, added: 2, gone: 1, medianBefore: 70.5,
                    past: [MedianMoment(scanned: "2026-01-05T00:00:00Z", median: 70.5)])))
    }()

    static let contributor = Contributor(
        name: "Ama Bello", email: "ama@harbour.example", commits: 12, firstCommit: "2024-01-02T03:04:05Z",
        lastCommit: "2025-01-02T03:04:05Z")
}
