import ReportModel

/// The repositories of a batch that have no report, as many as a reader would look at.
public struct FailureList: Sendable {
    /// More are counted and not listed.
    public static let most = 100

    /// A repository without a report.
    struct Failure: Sendable {
        let path: String
        let status: ScanStatus
        let message: String
    }

    private(set) var listed: [Failure] = []
    private(set) var unlisted = 0

    /// An empty list.
    public init() {}

    /// Adds the repository of `record` if there is no report on it.
    public mutating func add(_ record: ReportRecord) {
        guard let error = record.digest.error else { return }
        guard listed.count < Self.most else { return unlisted += 1 }
        listed.append(Failure(path: record.path, status: record.digest.status, message: error.message))
    }

    /// What is said of those that are not listed; nil where all are.
    var remainder: String? {
        unlisted == 0 ? nil : "and \(unlisted.grouped) more; a report as csv or json lists all"
    }
}
