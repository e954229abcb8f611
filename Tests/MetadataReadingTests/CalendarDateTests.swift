import MetadataReading
import TestSupport
import Testing

@Suite("Calendar dates", .tags(.small))
struct CalendarDateTests {
    @Test(arguments: ["2024-02-29", "0000-01-01", "9999-12-31", "2000-02-29"])
    func readsDaysThatExist(text: String) {
        #expect(CalendarDate(text)?.description == text)
    }

    @Test(arguments: [
        "2023-02-29", "1900-02-29", "2024-13-01", "2024-00-10", "2024-4-1", "2024/04/01", "", "2024-04-01 ",
    ])
    func refusesEverythingElse(text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test(arguments: [
        (Int64(0), "1970-01-01"), (-1, "1969-12-31"), (951_782_400, "2000-02-29"), (1_709_251_199, "2024-02-29"),
        (Int64.max, "9999-12-31"), (Int64.min, "0000-01-01"),
    ])
    func tellsTheDayOfAMoment(seconds: Int64, day: String) {
        #expect(CalendarDate(unixSeconds: seconds).description == day)
    }

    @Test
    func comparesByDay() throws {
        let days = try ["2024-12-31", "2025-01-01", "2025-01-02"].map { try #require(CalendarDate($0)) }
        #expect(days.shuffled().sorted() == days)
    }
}
