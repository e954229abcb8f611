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
                    run(report, &text)
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

    private func run(_ report: Report, _ text: inout JSONText) {
        text.key("automationDetails")
        text.value(["id": .string("\(Self.toolName)/\(report.repository.name)/")])
        text.key("columnKind")
        text.string("unicodeCodePoints")
        text.key("invocations")
        text.value([invocation(report)])
        text.key("results")
        text.array { text in
            for complaint in report.complaints {
                text.element()
                result(complaint, &text)
            }
        }
        guard let remote = report.repository.remote, let revision = report.revision else { return }
        text.key("versionControlProvenance")
        text.value([["repositoryUri": .string(remote), "revisionId": .string(revision.id)]])
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

    /// Written token by token: a fleet has hundreds of thousands of them.
    private func result(_ complaint: Complaint, _ text: inout JSONText) {
        text.object { text in
            text.key("ruleId")
            text.string(complaint.finding.check)
            text.key("level")
            text.string(complaint.counts ? "warning" : "note")
            text.key("message")
            text.object { text in
                text.key("text")
                text.string(complaint.message)
            }
            text.key("locations")
            text.array { text in
                text.element()
                text.object { text in
                    text.key("physicalLocation")
                    place(complaint, &text)
                }
            }
            text.key("partialFingerprints")
            text.object { text in
                text.key("primaryLocationLineHash")
                text.string("\(complaint.fingerprint):1")
            }
            text.key("properties")
            text.object { text in
                text.key("points")
                text.number(complaint.finding.points, orElse: "0")
            }
            guard let number = numbers[complaint.finding.check] else { return }
            text.key("ruleIndex")
            text.integer(number)
        }
    }

    private func place(_ complaint: Complaint, _ text: inout JSONText) {
        text.object { text in
            text.key("artifactLocation")
            text.object { text in
                text.key("uri")
                text.string(complaint.path.asRelativeURI)
                text.key("uriBaseId")
                text.string("%SRCROOT%")
            }
            text.key("region")
            text.object { text in
                text.key("startLine")
                text.integer(max(1, complaint.line))
            }
        }
    }
}

extension String {
    /// The path as a relative reference: whatever is no unreserved character and no slash as its bytes in hexadecimal. Source: RFC
    /// 3986, section 2.
    var asRelativeURI: String {
        guard !utf8.allSatisfy(\.isUnreserved) else { return self }
        return utf8.reduce(into: "") { uri, byte in
            if byte.isUnreserved {
                uri.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                uri += "%" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
    }
}

extension UInt8 {
    /// Whether the byte may stand in a path as it is.
    fileprivate var isUnreserved: Bool {
        switch Unicode.Scalar(self) {
        case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~", "/": true
        default: false
        }
    }
}
