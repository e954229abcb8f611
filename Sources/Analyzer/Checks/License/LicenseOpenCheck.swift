import LicenseMatching
import ReportModel
import RepositoryFacts

struct LicenseOpenCheck: Check {
    let description = CheckDescription(
        id: "license-open",
        title: "Open licence",
        kind: .document,
        weight: 3,
        ways: [.serves(.use, 4), .serves(.share, 4)],
        grade: .legal,
        rationale:
            "Only an open licence lets everybody use, study, change and share the work, which is what makes it a "
            + "commons that others join.",
        rule:
            "The licence, or one of the alternatives that it offers, is approved by the OSI or called free by the FSF; "
            + "half where texts in LICENSES/ alone speak and only some are, and where it is on neither list but permissive by "
            + "ScanCode LicenseDB's classes, which as a notice beside an open licence closes nothing; "
            + "for a repository of data or texts, and for parts that are documentation, data or content, the Open "
            + "Definition's list also counts.",
        remediation:
            "Choose a licence that the OSI approves, or for data and texts one that the Open Definition lists.",
        sources: [LicenseLists.osi, LicenseLists.fsf, LicenseLists.openDefinition, LicenseLists.classes])

    var examples: [CheckExample] {
        [
            CheckExample("the MIT text", is: .met) { $0.license = .text(at: "LICENSE", "MIT") },
            CheckExample("the Business Source License", is: .unmet) {
                $0.license = .found(
                    LicenseFacts(
                        files: [Document(path: "LICENSE", reading: LicenseReading(isLicenseText: true))],
                        expression: "BUSL-1.1",
                        openness: .closed(reason: "BUSL-1.1 is not on the list of the OSI nor the FSF")))
            },
            CheckExample("texts in LICENSES/, one of them on no list", is: .partlyMet) {
                $0.license = .found(
                    LicenseFacts(
                        files: [Document(path: "LICENSES/MIT.txt", reading: LicenseReading(isLicenseText: true))],
                        expression: "MIT AND LicenseRef-House",
                        openness: .mixed(reason: "LicenseRef-House is not on the list of the OSI nor the FSF")))
            },
            CheckExample("a permissive text that nobody approved", is: .partlyMet) {
                $0.license = .found(
                    LicenseFacts(
                        files: [Document(path: "LICENSE", reading: LicenseReading(isLicenseText: true))],
                        expression: "ImageMagick",
                        openness: .permissive(
                            reason: "ImageMagick is permissive, but not on the list of the OSI nor the FSF")))
            },
            CheckExample("the MIT text, and data that nobody may sell", is: .met) {
                $0.license = .withPart(.data, "CC-BY-NC-4.0")
            },
            CheckExample("no licence", is: .unmet) { $0.license = .absent },
            CheckExample("a clone without its tree", is: .unknown) { $0.license = .unknown("no tree") },
        ]
    }

    func judge(_ facts: RepositoryFacts) -> Judgement {
        switch facts.license {
        case .unknown(let reason): return .unknown(reason)
        case .absent: return .unmet("there is no licence that could be open", waitsFor: LicensePresentCheck.id)
        case .found(let license): return judge(license)
        }
    }

    private func judge(_ license: LicenseFacts) -> Judgement {
        let expression = license.expression ?? "the licence"
        switch license.openness {
        case .open(let reason):
            let closed = license.parts.filter { !$0.isOpen && $0.expression != license.expression }
            let others = closed.map { "; its \($0.part.rawValue) is not: \($0.reason)" }.joined()
            return .met(
                "\(expression) is open: \(reason)\(others)",
                license.evidence + closed.prefix(2).map { .file($0.path, line: $0.line) })
        case .mixed(let reason):
            return .partlyMet(
                0.5, "of the texts in LICENSES/, which hold for parts or are a choice, \(reason)", license.evidence)
        case .permissive(let reason): return .partlyMet(0.5, reason, license.evidence)
        case .closed(let reason): return .unmet(reason, license.evidence)
        case .unidentified:
            if license.files.contains(where: { $0.reading == nil }) {
                return .unknown("the licence file cannot be read")
            }
            let hasText = license.files.contains { $0.reading?.isLicenseText ?? false }
            return .unmet(
                "a licence that is not identified cannot be called open",
                waitsFor: hasText ? LicenseIdentifiedCheck.id : LicensePresentCheck.id)
        }
    }
}

extension Fact<LicenseFacts> {
    /// The MIT text, and a part under `expression`.
    fileprivate static func withPart(_ part: LicensePart, _ expression: String) -> Self {
        var fact = text(at: "LICENSE", "MIT")
        if case .found(var license) = fact, let expression = try? SPDXExpression(parsing: expression) {
            license.parts = [LicenseFacts.Part(part, expression, path: "data/LICENSE")]
            fact = .found(license)
        }
        return fact
    }
}
