import TestSupport
import Testing

@testable import Reporter

@Suite("The line over a past", .tags(.small))
struct MomentChartTests {
    @Test func leavesAGapWhereAMomentIsNotKnown() {
        let days = ["2023-12-31", "2024-12-31", "2025-12-31", "2026-06-30"]
        let svg = MomentChart("<Score>", days: days, [10, nil, 20, 400], most: 100).svg.source
        #expect(svg.contains("M44.0 147.0") && svg.contains("M484.0 132.0"))
        #expect(svg.contains("704.0 12.0"))
        #expect(svg.contains("&lt;Score&gt;: 2023-12-31 10, 2026-06-30 400"))
        #expect(MomentChart("a", days: [], []).svg.source.contains("aria-label=\"a: \""))
    }
}
