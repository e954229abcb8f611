import MetadataReading

/// A moment in UTC, to the second, written as ISO 8601.
struct Timestamp: CustomStringConvertible {
    /// Seconds since 1970-01-01T00:00:00Z.
    let seconds: Int64

    /// `YYYY-MM-DDThh:mm:ssZ`.
    var description: String {
        let remainder = Int(seconds % 86_400)
        let inDay = remainder < 0 ? remainder + 86_400 : remainder
        let time = [inDay / 3600, inDay / 60 % 60, inDay % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(CalendarDate(unixSeconds: seconds))T\(time.joined(separator: ":"))Z"
    }
}
