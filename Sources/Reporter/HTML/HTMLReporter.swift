public import ReportModel

/// One page that needs nothing else: for one repository at length, for several as a table with what is said of them together.
///
/// Everything is in the markup; the script only sorts, searches and filters. Whatever comes from a repository is escaped.
public struct HTMLReporter: Reporting {
    /// Where details of a repository of several are.
    public enum Details: Sendable, Equatable {
        /// In its row.
        case inRow
        /// On a page of its own, in the folder of that name beside the page.
        case onPages(folder: String)
        /// Nowhere.
        case none
    }

    /// More repositories have no details in their rows, so that a page stays small enough to be opened at once.
    public static let mostDetailed = 2_000
    private let details: Details?
    private let say: Phrasebook

    /// A reporter; without `details` they are in the rows of at most `mostDetailed` repositories.
    public init(details: Details? = nil, phrasebook: Phrasebook = .english) {
        self.details = details
        say = phrasebook
    }

    /// Appends the page.
    public func write<Target: TextOutputStream>(_ document: ReportDocument, to target: inout Target) {
        guard let report = document.single else {
            let isSmall = document.reports.count <= Self.mostDetailed
            return target.write(
                HTMLReporter(details: details ?? (isSmall ? .inRow : Details.none), phrasebook: say).text(of: document))
        }
        target.write(page(of: report, in: document))
    }

    private func page(of report: Report, in document: ReportDocument) -> String {
        (HTMLPage.opening(title: "\(report.repository.name): welcome score", say) + report.told(in: say).page(say)
            + HTMLPage.closing(document, say)).source
    }
}

extension HTMLReporter: BatchReporting {
    /// The figures stand above the table.
    public var placement: RecordPlacement { .afterSummary }

    /// The figures and the head of the table.
    public func opening(_ document: ReportDocument) -> String {
        let batch = document.batch ?? BatchSummary(repositories: [])
        let count = batch.repositories.count.counted("repository", "repositories")
        return
            (HTMLPage.opening(title: "Welcome scores of \(count)", say) + batch.told(in: say).overview(say)
            + FleetTable.opening(batch, say)).source
    }

    /// A row of the table.
    public func record(_ record: ReportRecord) -> String {
        record.report.map { FleetTable.row($0, record.path, details ?? .inRow, say).source } ?? ""
    }

    /// The page about one repository, where details are on pages.
    public func page(of record: ReportRecord, in document: ReportDocument) -> (name: String, text: String)? {
        guard case .onPages = details, let report = record.report else { return nil }
        return (FleetTable.pageName(record.path), page(of: report, in: document))
    }

    /// The end of the table, and what could not be scanned.
    public func closing(_ document: ReportDocument, failures: FailureList) -> String {
        (FleetTable.closing + failures.section(say) + HTMLPage.closing(document, say)).source
    }
}
