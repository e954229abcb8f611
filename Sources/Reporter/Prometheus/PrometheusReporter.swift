public import ReportModel

/// Figures for the text file collector of Prometheus: a family for each figure, a sample for each repository.
///
/// There are no timestamps, as the collector wants it. Sources: Prometheus, Exposition formats; node_exporter, textfile collector.
public struct PrometheusReporter: PiecewiseReporting {
    /// The reporter; there is nothing to choose.
    public init() {}

    /// All samples of a family stand together.
    public var placement: RecordPlacement { .inSections }

    /// What introduces each family.
    public var sections: [String] {
        PrometheusFamily.all.map { family in
            "# HELP commons_scan_\(family.name) \(family.help)\n# TYPE commons_scan_\(family.name) gauge\n"
        }
    }

    /// Nothing.
    public func opening(_ document: ReportDocument) -> String { "" }

    /// The samples of one repository, family after family.
    public func record(_ record: ReportRecord) -> String { pieces(of: record).joined() }

    /// The samples of one repository, a piece for each family.
    public func pieces(of record: ReportRecord) -> [String] {
        guard let report = record.report else { return PrometheusFamily.all.map { _ in "" } }
        let repository = "repository=\"\(record.path.inPrometheusLabel)\""
        return PrometheusFamily.all.map { family in
            family.samples(report).map { labels, value in
                "commons_scan_\(family.name){\(([repository] + labels).joined(separator: ","))} \(value.shortest)\n"
            }.joined()
        }
    }

    /// Nothing.
    public func closing(_ document: ReportDocument, failures: FailureList) -> String { "" }
}

/// One figure of every repository.
private struct PrometheusFamily: Sendable {
    let name: String
    let help: String
    let samples: @Sendable (Report) -> [(labels: [String], value: Double)]

    static let all = [
        figure("score", "The welcome score, 0 to 100.") { $0.score },
        figure("score_low", "The score if everything unknown were missing.") { $0.low },
        figure("score_high", "The score if everything unknown were there.") { $0.high },
        figure("coverage_ratio", "The known share of the applicable weight.") { $0.coverage },
        PrometheusFamily(name: "way_score", help: "How well one of the five ways to contribute is served, 0 to 100.") {
            report in
            report.ways.compactMap { way in way.score.map { (["way=\"\(way.way.rawValue)\""], $0) } }
        },
        PrometheusFamily(
            name: "check_value",
            help: "How far a check is met, 0 to 1; without a sample where that is unknown or makes no sense."
        ) { report in
            report.findings.compactMap { finding in
                finding.value.map { (["check=\"\(finding.check.inPrometheusLabel)\""], $0) }
            }
        },
        figure("commits", "Commits that the scanned one reaches.") { $0.facts?.history.commits.map(Double.init) },
        figure("people", "People who contributed.") { $0.facts?.history.people.map(Double.init) },
        PrometheusFamily(name: "scan_status", help: "How the scan ended: 1 for the status that it has.") { report in
            [(["status=\"\(report.status.rawValue)\""], 1)]
        },
    ]

    private static func figure(
        _ name: String, _ help: String, _ value: @escaping @Sendable (Report) -> Double?
    ) -> PrometheusFamily {
        PrometheusFamily(name: name, help: help) { report in
            value(report).flatMap { $0.isFinite ? [([], $0)] : nil } ?? []
        }
    }
}

extension String {
    /// The text as a value of a label. Source: Prometheus, Exposition formats.
    fileprivate var inPrometheusLabel: String {
        withVisibleEscapes.unicodeScalars.reduce(into: "") { text, scalar in
            switch scalar {
            case "\\": text += "\\\\"
            case "\"": text += "\\\""
            default: text.unicodeScalars.append(scalar)
            }
        }
    }
}
