import MetadataReading
import TestSupport
import Testing

@testable import FactCollection

@Suite("Moments of the past", .tags(.small))
struct PastScheduleTests {
    private func days(
        every months: Int, from first: String, to last: String, bounds: (String?, String?) = (nil, nil)
    )
        -> [String]
    {
        let schedule = PastSchedule(
            step: .months(months), from: bounds.0.flatMap { CalendarDate($0)?.startOfDay },
            to: bounds.1.flatMap { CalendarDate($0)?.endOfDay })
        let moments = schedule.moments(
            every: months, first: CalendarDate(first)?.startOfDay ?? 0, last: CalendarDate(last)?.endOfDay ?? 0)
        return moments.map { CalendarDate(unixSeconds: $0).description }
    }

    @Test func endWithMonthsAndWithTheHead() {
        #expect(
            days(every: 1, from: "2023-12-31", to: "2024-03-10")
                == ["2023-12-31", "2024-01-31", "2024-02-29", "2024-03-10"])
    }

    @Test func endWithQuartersAndYearsOfTheCalendar() {
        #expect(days(every: 3, from: "2024-02-01", to: "2024-07-01") == ["2024-03-31", "2024-06-30", "2024-07-01"])
        #expect(days(every: 12, from: "2022-05-05", to: "2024-01-01") == ["2022-12-31", "2023-12-31", "2024-01-01"])
    }

    @Test func stayWithinTheirBounds() {
        #expect(
            days(every: 1, from: "2020-01-01", to: "2024-01-01", bounds: ("2021-02-01", "2021-04-15"))
                == ["2021-02-28", "2021-03-31", "2021-04-15"])
        #expect(days(every: 1, from: "2020-01-01", to: "2020-06-01", bounds: ("2021-01-01", nil)).isEmpty)
    }

    @Test func aHeadOnTheLastDayStandsOnce() {
        #expect(days(every: 1, from: "2024-01-15", to: "2024-01-31") == ["2024-01-31"])
    }

    @Test func areBoundedHoweverLongAHistoryClaimsToBe() {
        #expect(days(every: 1, from: "0001-01-01", to: "2024-01-31").count == PastSchedule.mostMoments)
    }
}
