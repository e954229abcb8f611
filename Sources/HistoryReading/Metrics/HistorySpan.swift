/// Lengths of the windows, in seconds.
///
/// Years have 365 days and quarters and months are equal parts of them, so that a window never depends on a calendar.
enum HistorySpan {
    static let day: Int64 = 86_400
    static let year: Int64 = 365 * day
    static let quarter: Int64 = year / 4
    static let month: Int64 = year / 12
    /// How long after the first commit somebody still counts among the founders.
    static let founding: Int64 = 30 * day
}
