public import ReportModel

extension ComparisonDocument {
    /// Compares the reports of two documents, paired by repository: by remote address, where there is none by path or name.
    ///
    /// Where both documents hold a single report, the two are paired whatever they are called. Of several reports on one
    /// repository in one document the first counts.
    public init(before: ReportDocument, after: ReportDocument, tool: Tool) {
        let isPair = before.reports.count == 1 && after.reports.count == 1
        let earlier = Self.keyed(before.reports, isPair: isPair)
        let later = Self.keyed(after.reports, isPair: isPair)
        let known = Dictionary(earlier, uniquingKeysWith: { first, _ in first })
        let kept = Set(later.map(\.0))
        self.init(
            tool: tool, modelVersion: after.modelVersion,
            comparisons: later.compactMap { key, report in known[key].map { report.compared(with: $0) } },
            onlyBefore: earlier.filter { !kept.contains($0.0) }.map(\.1.repository.name),
            onlyAfter: later.filter { known[$0.0] == nil }.map(\.1.repository.name))
    }

    private static func keyed(_ reports: [Report], isPair: Bool) -> [(String, Report)] {
        var seen: Set<String> = []
        return reports.compactMap { report in
            let identity = report.repository
            let key = isPair ? "" : identity.remote ?? identity.path ?? identity.name
            return seen.insert(key).inserted ? (key, report) : nil
        }
    }
}
