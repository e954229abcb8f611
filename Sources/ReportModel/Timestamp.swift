/// A moment in UTC, to the second, written as ISO 8601.
public struct Timestamp: Sendable, Equatable, CustomStringConvertible {
    /// Seconds since 1970-01-01T00:00:00Z.
    public let seconds: Int64

    /// A moment by its Unix time.
    public init(seconds: Int64) {
        self.seconds = seconds
    }

    /// `YYYY-MM-DDThh:mm:ssZ`.
    public var description: String {
        let inDay = Int(seconds.flooredRemainder(dividingBy: 86_400))
        let time = [inDay / 3600, inDay / 60 % 60, inDay % 60].map { padded($0, to: 2) }.joined(separator: ":")
        return "\(day)T\(time)Z"
    }

    /// `YYYY-MM-DD`.
    public var day: String {
        let (year, month, day) = civilDate
        return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
    }

    /// The proleptic Gregorian date. Source: H. Hinnant, "chrono-compatible low-level date algorithms".
    private var civilDate: (year: Int, month: Int, day: Int) {
        let shifted = Int(seconds.flooredQuotient(dividingBy: 86_400)) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }
}

private func padded(_ number: Int, to width: Int) -> String {
    let digits = String(abs(number))
    let zeros = String(repeating: "0", count: max(0, width - digits.count))
    return (number < 0 ? "-" : "") + zeros + digits
}

extension Int64 {
    fileprivate func flooredQuotient(dividingBy divisor: Int64) -> Int64 {
        self / divisor - (self % divisor < 0 ? 1 : 0)
    }

    fileprivate func flooredRemainder(dividingBy divisor: Int64) -> Int64 {
        let remainder = self % divisor
        return remainder < 0 ? remainder + divisor : remainder
    }
}
