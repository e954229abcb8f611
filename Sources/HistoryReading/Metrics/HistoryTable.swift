/// A history in the form in which every metric at every point in time is a few searches: built once, by one pass over the
/// commits in the order of their dates.
///
/// Identities are resolved once each; the pass itself handles integers only.
public struct HistoryTable: Sendable {
    /// Who is who among the identities of the log.
    public let people: People
    /// When their commits were made.
    public let chronicle: Chronicle

    /// The table of `log`, whose identities are mapped by `mailmap` first.
    public init(_ log: CommitLog, mailmap: Mailmap = Mailmap()) {
        people = PeopleResolver(mailmap: mailmap).resolve(log)
        chronicle = Chronicle(log, people)
    }

    /// The committer date of the head, within the range that can be believed: the default end of every window.
    public var headTime: Int64 { chronicle.headTime }

    /// The metrics at `time`, in seconds since 1970; see `Chronicle`.
    public func metrics(asOf time: Int64? = nil) -> HistoryMetrics { chronicle.metrics(asOf: time) }

    /// The metrics at `time`, or why they are not known; see `Chronicle`.
    public func facts(asOf time: Int64? = nil) -> HistoryFacts { chronicle.facts(asOf: time) }
}
