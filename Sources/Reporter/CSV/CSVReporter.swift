public import ReportModel

/// A header and a row for each repository, as RFC 4180 has it: commas, doubled quotes, CRLF.
///
/// The columns are `path`, `name`, `revision`, `asOf`, `status`, `score`, `low`, `high`, `coverage`, `grade`, `license`,
/// `files`, `commits`, `people`, `newcomersLastYear`, one `way.<way>` for each of the five ways, one `check.<id>` for each
/// check with its verdict (or `exempt`), and `error` with the code.
public struct CSVReporter: Reporting {
    private let checks: [String]?

    /// A reporter with a column for each of `checks`, by default those that the reports answer.
    public init(checks: [String]? = nil) {
        self.checks = checks
    }

    /// Appends the header, which is there even without a report, and the rows.
    public func write<Target: TextOutputStream>(_ document: ReportDocument, to target: inout Target) {
        let checks = checks ?? document.checks
        target.write(row(header(checks)))
        for (index, report) in document.reports.enumerated() {
            target.write(row(of: report, path: document.path(ofReport: index) ?? "", checks))
        }
    }

    private func row(of report: Report, path: String, _ checks: [String]) -> String {
        row(identity(report, path) + figures(report) + verdicts(report, checks) + failure(report))
    }

    private func header(_ checks: [String]) -> [String] {
        ["path", "name", "revision", "asOf", "status", "score", "low", "high", "coverage", "grade", "license"]
            + ["files", "commits", "people", "newcomersLastYear"] + Way.allCases.map { "way.\($0.rawValue)" }
            + checks.map { "check.\($0)" } + ["error"]
    }

    private func identity(_ report: Report, _ path: String) -> [String] {
        [
            path, report.repository.name, report.revision?.id ?? "", report.asOf ?? "",
            report.status.rawValue,
        ]
    }

    private func figures(_ report: Report) -> [String] {
        let scores = [report.score, report.low, report.high, report.coverage].map(number)
        let ways = Way.allCases.map { way in number(report.score(of: way)) }
        let history = report.facts?.history
        let counts = [report.facts?.files, history?.commits, history?.people, history?.newcomersLastYear]
        return scores + [report.grade?.rawValue ?? "", report.license?.expression ?? ""]
            + counts.map { $0.map(String.init) ?? "" } + ways
    }

    private func verdicts(_ report: Report, _ checks: [String]) -> [String] {
        let words = Dictionary(report.findings.map { ($0.check, verdict($0)) }, uniquingKeysWith: { first, _ in first })
        return checks.map { words[$0] ?? "" }
    }

    private func verdict(_ finding: Finding) -> String {
        finding.exemption == nil ? finding.verdict.rawValue : "exempt"
    }

    private func failure(_ report: Report) -> [String] {
        [report.error?.code ?? ""]
    }

    private func number(_ value: Double?) -> String {
        guard let value, value.isFinite else { return "" }
        return value.shortest
    }

    private func row(_ fields: [String]) -> String {
        fields.map(\.csvField).joined(separator: ",") + "\r\n"
    }
}

extension CSVReporter: BatchReporting {
    /// Rows stand in the order of the repositories.
    public var placement: RecordPlacement { .inOrder }

    /// The header.
    public func opening(_ document: ReportDocument) -> String { row(header(checks ?? document.checks)) }

    /// The row of the record; nothing where its report cannot be read.
    public func record(_ record: ReportRecord) -> String {
        record.report.map { row(of: $0, path: record.path, checks ?? []) } ?? ""
    }

    /// Nothing.
    public func closing(_ document: ReportDocument, failures: FailureList) -> String { "" }
}
