import Foundation
import TestSupport
import Testing

@testable import Analyzer

@Suite("Timestamp", .tags(.small))
struct TimestampTests {
    @Test(arguments: [
        (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (951_782_400, "2000-02-29T00:00:00Z"),
        (1_709_251_199, "2024-02-29T23:59:59Z"), (4_107_542_400, "2100-03-01T00:00:00Z"),
        (-62_135_596_801, "0000-12-31T23:59:59Z"),
    ])
    func writesUTC(seconds: Int64, text: String) {
        #expect(Timestamp(seconds: seconds).description == text)
    }

    @Test(arguments: [Int64.min, .min + 1, -1 << 50, 1 << 50, .max])
    func survivesAnyTime(seconds: Int64) {
        #expect(Timestamp(seconds: seconds).description.hasSuffix("Z"))
    }

    @Test(arguments: UInt64(0)..<200)
    func agreesWithFoundation(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let seconds = Int64.random(in: -2_000_000_000...8_000_000_000, using: &generator)
        let expected = Date(timeIntervalSince1970: Double(seconds)).formatted(.iso8601)
        #expect(Timestamp(seconds: seconds).description == expected)
    }
}
