import ReportModel

/// A line over the moments of a past, drawn as SVG; where a figure is not known the line has a gap.
struct MomentChart {
    private static let left = 44.0, width = 660.0, top = 12.0, height = 150.0
    let title: String
    /// The days of the moments, as `YYYY-MM-DD`, oldest first.
    let days: [String]
    let values: [Double?]
    /// The highest value that the chart has room for.
    let most: Double

    init(_ title: String, days: [String], _ values: [Double?], most: Double? = nil) {
        self.title = title
        self.days = days
        self.values = values
        self.most = max(1, most ?? values.compactMap(\.self).max() ?? 1)
    }

    var svg: HTML {
        """
        <svg viewBox="0 0 720 190" role="img" aria-label="\(spoken)">
        \(grid)\(years)\(line)
        </svg>

        """
    }

    private var spoken: String {
        let ends = [zip(days, values).first { $0.1 != nil }, zip(days, values).reversed().first { $0.1 != nil }]
        let words = ends.compactMap { end in end.flatMap { day, value in value.map { "\(day) \($0.roundedDown)" } } }
        return "\(title): \(words.joined(separator: ", "))"
    }

    private var grid: HTML {
        [0, 0.5, 1].map { share -> HTML in
            let height = y(share * most)
            return """
                <path class="grid" d="M\(Self.left.oneDecimal) \(height)H\((Self.left + Self.width).oneDecimal)"/>\
                <text x="36" y="\(height)" dy="4" text-anchor="end">\((share * most).roundedDown.grouped)</text>
                """
        }.joined()
    }

    /// The year at its first moment, at most every 50 units.
    private var years: HTML {
        var labels: HTML = ""
        var end = 0.0
        for index in days.indices where index == 0 || days[index].prefix(4) != days[index - 1].prefix(4) {
            guard x(index) >= end, x(index) <= Self.left + Self.width - 20 || index == 0 else { continue }
            labels += "<text x=\"\(x(index).oneDecimal)\" y=\"182\">\(String(days[index].prefix(4)))</text>"
            end = x(index) + 50
        }
        return labels
    }

    private var line: HTML {
        var path = ""
        for (index, value) in values.enumerated() {
            guard let value else { continue }
            let isJoined = index > 0 && values[index - 1] != nil
            path += "\(isJoined ? "L" : "M")\(x(index).oneDecimal) \(y(value))"
            if !isJoined { path += "h0.1" }
        }
        return path.isEmpty ? "" : "<path class=\"line\" d=\"\(path)\"/>"
    }

    private func x(_ index: Int) -> Double {
        Self.left + Self.width * Double(index) / Double(max(1, days.count - 1))
    }

    private func y(_ value: Double) -> String {
        (Self.top + Self.height * (1 - min(1, max(0, value / most)))).oneDecimal
    }
}
