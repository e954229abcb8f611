/// Where committer dates can be believed, and what stands in for the others.
///
/// A commit cannot be younger than the head that reaches it, nor older than version control: SCCS is from 1972 (Rochkind, "The
/// source code control system", 1975). Dates outside are moved to the nearest one that can be believed, so that one bad
/// clock neither lengthens the history nor hides a commit from every window.
struct CommitClock: Sendable {
    /// 1972-01-01, the earliest date that is believed.
    static let earliest: Int64 = 63_072_000
    /// No date beyond this one, some 35,000 years on, so that sums of times stay far from overflow.
    static let latest: Int64 = 1 << 40

    let range: ClosedRange<Int64>

    init(headTime: Int64, committerTimes: ArraySlice<Int64>) {
        let end = min(max(headTime, 0), Self.latest)
        let start = committerTimes.lazy.filter { $0 >= Self.earliest && $0 <= end }.min() ?? min(Self.earliest, end)
        range = start...end
    }

    func believed(_ time: Int64) -> Int64 {
        min(max(time, range.lowerBound), range.upperBound)
    }

    /// Whether the dates of a commit show a clock that was wrong: the committer's outside what can be believed, or the
    /// author's more than a day after the committer's.
    func isAnomalous(committer: Int64, author: Int64) -> Bool {
        !range.contains(committer) || author > committer + HistorySpan.day
    }
}
