public import ReportModel

/// SARIF 2.1.0 as GitHub's code scanning takes it: a run for each repository, with a rule for each check and a result for each gap.
///
/// Every result has a place in a file that is there, also where a file is missing, and a fingerprint by what is lacking, so that an
/// alert does not come back when lines move. What is exempt or unknown is no result. Sources: OASIS, SARIF 2.1.0; GitHub, SARIF
/// support for code scanning.
public struct SARIFReporter: PiecewiseReporting {
    /// GitHub takes no more characters for the description of a rule.
    private static let mostCharacters = 1024
    private static let toolName = "commons-scan"
    /// The level on which the rules of a run stand.
    private static let levelOfRules = 5
    /// The rules as they are written, for every run alike.
    private let rules: String
    private let numbers: [String: Int]

    /// A reporter that describes `checks` as its rules.
    public init(checks: [CheckText]) {
        rules = JSONText.fragment(level: Self.levelOfRules) { $0.value(.array(checks.map(Self.rule))) }
        numbers = Dictionary(checks.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Runs stand in the order of the repositories.
    public var placement: RecordPlacement { .inOrder }

    /// A comma.
    public var separator: String { "," }

    /// The version of the format.
    public func opening(_ document: ReportDocument) -> String {
        """
        {
          "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
          "version": "2.1.0",
          "runs": [
        """
    }

    /// The run on one repository.
    public func record(_ record: ReportRecord) -> String {
        guard let report = record.report else { return "" }
        return "\n    "
            + JSONText.fragment(level: 2) { text in
                text.object { text in
                    text.key("tool")
                    tool(&text)
                    for member in run(report).members {
                        text.key(member.name)
                        text.value(member.value)
                    }
                }
            }
    }

    /// The end.
    public func closing(_ document: ReportDocument, failures: FailureList) -> String { "\n  ]\n}\n" }

    private func tool(_ text: inout JSONText) {
        text.object { text in
            text.key("driver")
            text.object { text in
                text.key("name")
                text.string(Self.toolName)
                text.key("informationUri")
                text.string("https://github.com/commons-scan/commons-scan")
                text.key("rules")
                text.written(rules)
            }
        }
    }

    private func run(_ report: Report) -> JSONValue {
        let run: JSONValue = [
            "automationDetails": ["id": .string("\(Self.toolName)/\(report.repository.name)/")],
            "columnKind": "unicodeCodePoints", "invocations": [invocation(report)],
            "results": .array(report.complaints.map(result)),
        ]
        guard let remote = report.repository.remote, let revision = report.revision else { return run }
        return run.adding(
            "versionControlProvenance",
            [["repositoryUri": .string(remote), "revisionId": .string(revision.id)]])
    }

    private func invocation(_ report: Report) -> JSONValue {
        guard let error = report.error else { return ["executionSuccessful": true] }
        return [
            "executionSuccessful": false,
            "toolExecutionNotifications": [
                [
                    "level": "error", "message": ["text": .string(error.message)],
                    "descriptor": ["id": .string(error.code)],
                ]
            ],
        ]
    }

    private static func rule(_ check: CheckText) -> JSONValue {
        [
            "id": .string(check.id), "shortDescription": text(check.title), "fullDescription": text(check.rationale),
            "help": ["text": .string("\(check.rule) \(check.remediation)")],
            "defaultConfiguration": ["level": check.weight > 0 ? "warning" : "note"],
            "properties": ["tags": [.string(check.way.rawValue)]],
        ]
    }

    private static func text(_ text: String) -> JSONValue {
        ["text": .string(String(text.prefix(mostCharacters)))]
    }

    private func result(_ complaint: Complaint) -> JSONValue {
        let result: JSONValue = [
            "ruleId": .string(complaint.finding.check), "level": complaint.counts ? "warning" : "note",
            "message": ["text": .string(complaint.message)],
            "locations": [
                [
                    "physicalLocation": [
                        "artifactLocation": ["uri": .string(complaint.path.asRelativeURI), "uriBaseId": "%SRCROOT%"],
                        "region": ["startLine": .number(Double(max(1, complaint.line)))],
                    ]
                ]
            ],
            "partialFingerprints": ["primaryLocationLineHash": .string("\(complaint.fingerprint):1")],
            "properties": ["points": .number(complaint.finding.points)],
        ]
        guard let number = numbers[complaint.finding.check] else { return result }
        return result.adding("ruleIndex", .number(Double(number)))
    }
}

extension String {
    /// The path as a relative reference: whatever is no unreserved character and no slash as its bytes in hexadecimal. Source: RFC
    /// 3986, section 2.
    var asRelativeURI: String {
        utf8.reduce(into: "") { uri, byte in
            let scalar = Unicode.Scalar(byte)
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~", "/": uri.unicodeScalars.append(scalar)
            default: uri += "%" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
    }
}
