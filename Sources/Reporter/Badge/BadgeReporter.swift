public import ReportModel

/// A flat badge as SVG: label, score and grade, for a README.
///
/// White on a colour of which each has a contrast of at least 4.5 to it (WCAG 2.2, 1.4.3), and the grade is written out, so that colour
/// is never alone. For a batch, the median.
public struct BadgeReporter: SummaryReporting {
    private let subject: BadgeSubject

    /// A badge about `subject`.
    public init(subject: BadgeSubject) {
        self.subject = subject
    }

    /// Appends the image.
    public func write<Target: TextOutputStream>(_ document: ReportDocument, to target: inout Target) {
        let score = subject.score(in: document)
        let message = subject.message(for: score)
        let (left, right) = (width(subject.label), width(message))
        let spoken =
            "\(subject.label): \(score.map { "\($0.roundedDown) of 100, grade \(GradeBand(score: $0).rawValue)" } ?? "unknown")"
        target.write(
            """
            <svg xmlns="http://www.w3.org/2000/svg" width="\(left + right)" height="20" role="img" aria-label="\(spoken)">
              <title>\(spoken)</title>
              <clipPath id="r"><rect width="\(left + right)" height="20" rx="3"/></clipPath>
              <g clip-path="url(#r)">
                <rect width="\(left)" height="20" fill="#444c56"/>
                <rect x="\(left)" width="\(right)" height="20" fill="\(colour(score))"/>
              </g>
              <g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11" text-anchor="middle">
                <text x="\(Double(left) / 2)" y="14" textLength="\(left - 10)">\(subject.label)</text>
                <text x="\(Double(left) + Double(right) / 2)" y="14" textLength="\(right - 10)">\(message)</text>
              </g>
            </svg>

            """)
    }

    private func colour(_ score: Double?) -> String {
        guard let score else { return "#57606a" }
        return switch GradeBand(score: score) {
        case .a: "#1a7f37"
        case .b: "#4f7a12"
        case .c: "#8a6100"
        case .d: "#b34700"
        case .e: "#c4242f"
        }
    }

    /// In pixels, with room on both sides; `textLength` makes the letters of any font fit.
    private func width(_ text: String) -> Int {
        10
            + text.reduce(0) { sum, letter in
                switch letter {
                case "i", "j", "l", "t", "f", "r", " ": sum + 4
                case "m", "w": sum + 10
                default: sum + 7
                }
            }
    }
}
