import ArgumentParser
import MetadataReading

/// A day on the command line, written `YYYY-MM-DD`.
struct DayArgument: ExpressibleByArgument {
    let day: CalendarDate
    /// The day as it was written.
    let text: String

    init?(argument: String) {
        guard let day = CalendarDate(argument) else { return nil }
        self.day = day
        text = argument
    }
}
