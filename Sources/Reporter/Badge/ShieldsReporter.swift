public import ReportModel

/// The JSON that shields.io draws a badge from. Source: shields.io, Endpoint Badge.
public struct ShieldsReporter: SummaryReporting {
    private let subject: BadgeSubject

    /// A badge about `subject`.
    public init(subject: BadgeSubject) {
        self.subject = subject
    }

    /// Appends the object.
    public func write<Target: TextOutputStream>(_ document: ReportDocument, to target: inout Target) {
        let score = subject.score(in: document)
        let badge: JSONValue = [
            "schemaVersion": .number(1), "label": .string(subject.label),
            "message": .string(subject.message(for: score)),
            "color": .string(colour(score)), "isError": .boolean(score == nil),
        ]
        target.write(JSONText.rendered { $0.value(badge) })
    }

    private func colour(_ score: Double?) -> String {
        guard let score else { return "lightgrey" }
        return switch GradeBand(score: score) {
        case .a: "brightgreen"
        case .b: "green"
        case .c: "yellow"
        case .d: "orange"
        case .e: "red"
        }
    }
}
