import Analyzer
import ReportModel

extension ReportDocument {
    /// A document written by this program under its present model.
    static func of(_ reports: [Report], batch: BatchSummary? = nil) -> ReportDocument {
        ReportDocument(
            tool: Tool(name: "commons-scan", version: ProgramVersion.current), modelVersion: ScoringModel.version,
            reports: reports, batch: batch)
    }

    /// A document of the reports on several repositories, with what is said of them together; of one report alone.
    static func of(_ reports: [Report], paths: [String]) -> ReportDocument {
        guard reports.count > 1 else { return of(reports) }
        let entries = zip(paths, reports).map { BatchEntry(path: $0, status: $1.status, score: $1.score) }
        return of(reports, batch: BatchSummary(repositories: entries, figures: FleetTally(of: reports).figures))
    }

    /// Which program and which model judged, in words.
    var judgedBy: String { "\(tool.name) \(tool.version), scoring model \(modelVersion)" }
}
