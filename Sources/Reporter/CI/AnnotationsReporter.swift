public import ReportModel

/// Annotations of GitHub Actions, which Forgejo's runner prints as well: a command on a line for each gap, those first that cost most.
///
/// GitHub shows ten warnings of a step and drops the rest, so the tenth says how many more there are. For several repositories only
/// those are annotated that could not be scanned. Source: GitHub, Workflow commands; GitHub, REST reference for check runs.
public struct AnnotationsReporter: Reporting {
    private static let most = 10

    /// The reporter; there is nothing to choose.
    public init() {}

    /// Appends the commands; nothing for a document in which nothing is lacking.
    public func write<Target: TextOutputStream>(_ document: ReportDocument, to target: inout Target) {
        guard let report = document.single else {
            return target.write(text(of: document))
        }
        if let error = report.error {
            return target.write(command("error", [("title", "commons-scan: \(error.code)")], error.message))
        }
        for line in lines(report) { target.write(line) }
    }

    private func lines(_ report: Report) -> [String] {
        let complaints = report.complaints.filter(\.counts)
        let shown = complaints.count > Self.most ? Self.most - 1 : complaints.count
        var lines = complaints.prefix(shown).map { complaint in
            let title = "\(complaint.finding.title) (+\(complaint.finding.points.oneDecimal))"
            let place = [("file", complaint.path), ("line", "\(max(1, complaint.line))")]
            return command("warning", place + [("title", title)], complaint.message)
        }
        let rest = complaints.dropFirst(shown)
        if !rest.isEmpty {
            let points = rest.reduce(0) { $0 + $1.finding.points }
            lines.append(
                command(
                    "warning", [("title", "\(rest.count) more are lacking (+\(points.oneDecimal))")],
                    rest.map(\.finding.title).joined(separator: "; ")))
        }
        let score = report.score.map { "\($0.roundedDown) of 100" } ?? "unknown"
        lines.append(command("notice", [("title", "Welcome score")], score))
        return lines
    }

    private func command(_ name: String, _ properties: [(String, String)], _ message: String) -> String {
        let list = properties.map { "\($0)=\($1.inWorkflowProperty)" }.joined(separator: ",")
        return "::\(name) \(list)::\(message.inWorkflowData)\n"
    }
}

extension AnnotationsReporter: BatchReporting {
    /// Nothing is written for a record.
    public var placement: RecordPlacement { .inOrder }

    /// Nothing.
    public func opening(_ document: ReportDocument) -> String { "" }

    /// Nothing.
    public func record(_ record: ReportRecord) -> String { "" }

    /// What could not be scanned, and how the scores lie.
    public func closing(_ document: ReportDocument, failures: FailureList) -> String {
        let shown = failures.listed.filter { $0.status != .skipped }.prefix(Self.most).map { failure in
            command(
                "error", [("title", "commons-scan: \(failure.path)")], "\(failure.status.rawValue): \(failure.message)")
        }.joined()
        guard let batch = document.batch, let scores = batch.figures.scores else { return shown }
        let title = "Welcome scores of \(batch.repositories.count.counted("repository", "repositories"))"
        return shown + command("notice", [("title", title)], scores.sentence)
    }
}

extension String {
    /// The text as the data of a workflow command. Source: actions/toolkit, how its command module escapes.
    fileprivate var inWorkflowData: String {
        withVisibleEscapes.replacing("%", with: "%25")
    }

    /// The text as a property of a workflow command.
    fileprivate var inWorkflowProperty: String {
        inWorkflowData.replacing(":", with: "%3A").replacing(",", with: "%2C")
    }
}
