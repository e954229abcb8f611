import ArgumentParser
import MetadataReading

/// A day on the command line, written `YYYY-MM-DD`.
struct DayArgument: ExpressibleByArgument {
    let day: CalendarDate

    init?(argument: String) {
        guard let day = CalendarDate(argument) else { return nil }
        self.day = day
    }
}
