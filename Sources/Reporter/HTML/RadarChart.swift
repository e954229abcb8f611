import ReportModel

/// The five ways as a star with five points, with the figures beside their names so that it can be read without seeing the shape.
struct RadarChart {
    private static let radius = 100.0
    private static let centre = (x: 190.0, y: 132.0)
    /// Sine and cosine of the five directions, clockwise from the top.
    private static let directions = [
        (x: 0.0, y: -1.0), (x: 0.951_056_5, y: -0.309_017), (x: 0.587_785_3, y: 0.809_017),
        (x: -0.587_785_3, y: 0.809_017), (x: -0.951_056_5, y: -0.309_017),
    ]
    let ways: [WayScore]
    /// The sentences in the language of the page.
    let say: Phrasebook

    var svg: HTML {
        let names = ways.map { "\(say($0.way.label)) \($0.score.map { "\($0.roundedDown)" } ?? say("not known"))" }
        let rings = [25.0, 50, 75, 100].map { share -> HTML in
            "<polygon class=\"grid\" points=\"\(points(Array(repeating: share, count: 5)))\"/>"
        }.joined()
        let labels = zip(Self.directions, names).map { direction, name -> HTML in
            let anchor = direction.x > 0.1 ? "start" : direction.x < -0.1 ? "end" : "middle"
            return """
                <text x="\(coordinate(Self.centre.x + direction.x * 112))" y="\(coordinate(Self.centre.y + direction.y * 112 + 4))" \
                text-anchor="\(anchor)">\(name)</text>
                """
        }.joined()
        return """
            <svg viewBox="-20 0 420 260" role="img" aria-label="\(say("Scores of the five ways: \(names.joined(separator: ", "))"))">
            \(rings)<polygon class="shape" points="\(points(ways.map { $0.score ?? 0 }))"/>\(labels)
            </svg>

            """
    }

    private func points(_ shares: [Double]) -> String {
        zip(Self.directions, shares).map { direction, share in
            let length = Self.radius * share / 100
            return
                "\(coordinate(Self.centre.x + direction.x * length)),\(coordinate(Self.centre.y + direction.y * length))"
        }.joined(separator: " ")
    }

    private func coordinate(_ value: Double) -> String { value.oneDecimal }
}
