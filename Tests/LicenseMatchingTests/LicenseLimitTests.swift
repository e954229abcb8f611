import LicenseMatching
import TestSupport
import Testing

/// A bound of the work that a text goes beyond is told, and nothing is claimed of what was read.
@Suite(.tags(.small))
struct LicenseLimitTests {
    private static let tag = "SPDX-License-Identifier: MIT\n"

    @Test func aTextWithinTheBoundsHasNone() {
        let reading = LicenseIdentifier.identify(Self.tag)
        #expect(reading.limits.isEmpty)
        #expect(reading.expression?.description == "MIT")
    }

    @Test func whatWasNotReadMayChangeWhatWas() {
        let reading = LicenseIdentifier.identify(Self.tag + String(repeating: "\n", count: 262_144))
        #expect(reading.limits == ["only the first 256 KiB were read"])
        #expect(reading.expression == nil)
        #expect(reading.reason == "only the first 256 KiB were read")
    }

    @Test func tellsThatTagsWereLeftUnread() {
        let reading = LicenseIdentifier.identify(String(repeating: Self.tag, count: 300))
        #expect(reading.limits == ["only the first 200 license tags were read"])
        #expect(reading.expression == nil)
    }

    @Test func readsManyTagsInOneLine() {
        let line = Array(String(repeating: "SPDX-License-Identifier: MIT OR (", count: 7900).utf8)
        #expect(LicenseIdentifier.identify(line).expression == nil)
    }
}
