import ReportModel

extension ReportDocument {
    /// The report of a scan of one repository; nil for several, and for a batch of one.
    var single: Report? { batch == nil && reports.count == 1 ? reports.first : nil }

    /// The ids of all checks that any report answers, in the order they first appear.
    var checks: [String] {
        var seen: Set<String> = []
        return reports.flatMap { report in
            report.findings.map(\.check).filter { seen.insert($0).inserted }
        }
    }

    /// Where the repository of a report was found, if the document says so.
    func path(ofReport index: Int) -> String? {
        if let entries = batch?.repositories, entries.count == reports.count { return entries[index].path }
        return reports[index].repository.path
    }
}
