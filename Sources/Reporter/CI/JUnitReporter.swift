public import ReportModel

/// JUnit XML as Jenkins, GitLab and Azure read it: a suite for each repository, a test case for each check.
///
/// A gap that costs points is a failure. What only informs, is exempt, unknown or makes no sense is skipped, with the reason. A
/// repository without a report is a suite with one error. Source: Jenkins, junit-10.xsd of its xUnit plug-in.
public struct JUnitReporter: PiecewiseReporting {
    /// The reporter; there is nothing to choose.
    public init() {}

    /// Suites stand in the order of the repositories.
    public var placement: RecordPlacement { .inOrder }

    /// The start of the document.
    public func opening(_ document: ReportDocument) -> String {
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"commons-scan\">\n"
    }

    /// The suite of one repository.
    public func record(_ record: ReportRecord) -> String {
        guard let report = record.report else { return "" }
        let cases = report.error.map { [failedScan($0)] } ?? report.findings.map(testCase)
        let counts = [
            ("tests", cases.count), ("failures", cases.count { $0.outcome == .failure }),
            ("errors", cases.count { $0.outcome == .error }), ("skipped", cases.count { $0.outcome == .skipped }),
        ].map { " \($0)=\"\($1)\"" }.joined()
        return "  <testsuite name=\"\(record.path.inXML)\"\(counts) time=\"0\">\n" + cases.map(\.element).joined()
            + "  </testsuite>\n"
    }

    /// The end of the document.
    public func closing(_ document: ReportDocument, failures: FailureList) -> String { "</testsuites>\n" }

    private func testCase(_ finding: Finding) -> TestCase {
        let outcome: TestCase.Outcome =
            switch finding.verdict {
            case _ where finding.exemption != nil: .skipped
            case .met: .passed
            case .unmet, .partlyMet: finding.weight > 0 ? .failure : .skipped
            case .notApplicable, .unknown: .skipped
            }
        return TestCase(
            name: finding.title, group: finding.way.rawValue, outcome: outcome,
            kind: finding.exemption == nil ? finding.verdict.rawValue : "exempt",
            message: finding.exemption.map { "left aside: \($0.reason)" } ?? finding.sentences)
    }

    private func failedScan(_ error: ScanFailure) -> TestCase {
        TestCase(name: "scan", group: "scan", outcome: .error, kind: error.code, message: error.message)
    }
}

private struct TestCase {
    enum Outcome {
        case passed, failure, error, skipped
    }

    let name: String
    let group: String
    let outcome: Outcome
    let kind: String
    let message: String

    var element: String {
        let start = "    <testcase classname=\"commons-scan.\(group.inXML)\" name=\"\(name.inXML)\" time=\"0\""
        let inner =
            switch outcome {
            case .passed: ""
            case .failure: "<failure type=\"\(kind.inXML)\" message=\"\(message.inXML)\"/>"
            case .error: "<error type=\"\(kind.inXML)\" message=\"\(message.inXML)\"/>"
            case .skipped: "<skipped message=\"\(kind.inXML): \(message.inXML)\"/>"
            }
        return inner.isEmpty ? start + "/>\n" : start + ">\(inner)</testcase>\n"
    }
}
