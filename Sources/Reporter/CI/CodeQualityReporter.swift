public import ReportModel

/// What GitLab shows as code quality: an object for each gap.
///
/// Source: GitLab, Code Quality report format.
public struct CodeQualityReporter: PiecewiseReporting {
    /// The reporter; there is nothing to choose.
    public init() {}

    /// Entries stand in the order of the repositories.
    public var placement: RecordPlacement { .inOrder }

    /// A comma.
    public var separator: String { "," }

    /// The start of a list.
    public func opening(_ document: ReportDocument) -> String { "[" }

    /// The gaps of one repository.
    public func record(_ record: ReportRecord) -> String {
        (record.report?.complaints ?? []).map { complaint in
            "\n  " + JSONText.fragment(level: 1) { $0.value(entry(complaint, record.path)) }
        }.joined(separator: separator)
    }

    /// The end of the list.
    public func closing(_ document: ReportDocument, failures: FailureList) -> String { "\n]\n" }

    private func entry(_ complaint: Complaint, _ repository: String) -> JSONValue {
        [
            "description": .string("\(complaint.finding.title.withVisibleEscapes): \(complaint.message)"),
            "check_name": .string(complaint.finding.check),
            "fingerprint": .string(StableHash.hex(of: "\(repository)\n\(complaint.fingerprint)")),
            "severity": .string(severity(complaint)),
            "location": [
                "path": .string(complaint.path), "lines": ["begin": .number(Double(max(1, complaint.line)))],
            ],
        ]
    }

    /// By the points that it costs.
    private func severity(_ complaint: Complaint) -> String {
        switch complaint.finding.points {
        case 5...: "major"
        case 2..<5: "minor"
        default: "info"
        }
    }
}
