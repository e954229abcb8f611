/// A line chart in characters: one column a moment, or for more moments than columns the last of those that share one.
struct TrendChart {
    /// The greatest value of the axis.
    let top: Double
    private let values: [Double?]
    private let height: Int

    /// A chart of `values`, nil where one is not known, with an axis from 0 to `top` or to a round number above all.
    init(_ values: [Double?], columns: Int, height: Int, top: Double? = nil) {
        self.values = Self.fitted(values, to: max(1, columns))
        self.height = max(2, height)
        self.top = top ?? Self.roundNumber(above: values.compactMap { $0 }.max() ?? 0)
    }

    /// How many columns the line takes.
    var width: Int { values.count }

    /// Which of the moments stands in each column.
    static func moments(_ count: Int, in columns: Int) -> [Int] {
        count <= columns ? Array(0..<count) : (1...columns).map { $0 * count / columns - 1 }
    }

    private static func fitted(_ values: [Double?], to columns: Int) -> [Double?] {
        moments(values.count, in: columns).map { values[$0] }
    }

    /// 1, 2 or 5 times a power of ten.
    private static func roundNumber(above value: Double) -> Double {
        var step = 1.0
        while true {
            for factor in [1.0, 2, 5] where factor * step >= value { return factor * step }
            step *= 10
        }
    }

    /// The rows from top to bottom, each with the value at its lower edge; a filled cell lies under the line.
    var rows: [(edge: Double, cells: [Bool])] {
        (0..<height).reversed().map { row in
            let edge = top * Double(row) / Double(height)
            let middle = edge + top / Double(height) / 2
            return (edge, values.map { value in value.map { $0 >= middle || (row == 0 && $0 > 0) } ?? false })
        }
    }
}
