import Analyzer
import ReportModel

extension ReportDocument {
    /// A document written by this program under its present model.
    static func of(_ reports: [Report], batch: BatchSummary? = nil) -> ReportDocument {
        ReportDocument(
            tool: Tool(name: "commons-scan", version: ProgramVersion.current), modelVersion: ScoringModel.version,
            reports: reports, batch: batch)
    }
}
