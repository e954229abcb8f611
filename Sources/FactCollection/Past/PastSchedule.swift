import MetadataReading

/// At which moments of the past a repository is looked at.
public struct PastSchedule: Sendable, Equatable {
    /// What makes a moment.
    public enum Step: Sendable, Equatable {
        /// The end of every span of so many calendar months, counted from January, in UTC.
        case months(Int)
        /// Every tag that names a version.
        case tags
    }

    /// The most moments that are looked at; where there are more, the latest.
    public static let mostMoments = 1200

    /// What makes a moment.
    public var step: Step
    /// No moment before this one, in seconds since 1970; nil for no bound.
    public var from: Int64?
    /// No moment after this one, in seconds since 1970; nil for no bound.
    public var to: Int64?

    /// Memberwise.
    public init(step: Step, from: Int64? = nil, to: Int64? = nil) {
        self.step = step
        self.from = from
        self.to = to
    }

    /// Whether a moment lies within the bounds.
    func contains(_ time: Int64) -> Bool {
        time >= from ?? .min && time <= to ?? .max
    }

    /// The ends of the spans of `months` between `first` and `last`, oldest first, and `last` itself behind them.
    func moments(every months: Int, first: Int64, last: Int64) -> [Int64] {
        var date = CalendarDate(unixSeconds: max(first, from ?? .min))
        let end = min(last, to ?? .max)
        var moments: [Int64] = []
        while let span = date.endOfSpan(ofMonths: months), span.endOfDay < end {
            moments.append(span.endOfDay)
            guard let next = span.firstOfNextMonth else { break }
            date = next
        }
        if end >= max(first, from ?? .min) { moments.append(end) }
        return moments.suffix(Self.mostMoments)
    }
}

extension CalendarDate {
    /// The last day of the span of `months` of the year in which the day lies; nil where the calendar ends.
    fileprivate func endOfSpan(ofMonths months: Int) -> CalendarDate? {
        let last = (month - 1) / months * months + months
        return [31, 30, 29, 28].lazy.compactMap { CalendarDate(year: year, month: min(last, 12), day: $0) }.first
    }

    fileprivate var firstOfNextMonth: CalendarDate? {
        month == 12
            ? CalendarDate(year: year + 1, month: 1, day: 1) : CalendarDate(year: year, month: month + 1, day: 1)
    }
}
