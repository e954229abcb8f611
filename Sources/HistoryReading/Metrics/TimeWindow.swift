/// The seconds after `start`, which is left out, up to `end`, which is counted.
struct TimeWindow: Hashable {
    var start: Int64
    var end: Int64

    /// The year that ends at `end`.
    static func year(endingAt end: Int64) -> TimeWindow {
        TimeWindow(start: end - HistorySpan.year, end: end)
    }

    /// The window of the same length just before this one.
    var previous: TimeWindow {
        TimeWindow(start: start - (end - start), end: start)
    }

    func contains(_ time: Int64) -> Bool {
        start < time && time <= end
    }
}
