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
            + "for a repository of data or texts, on the Open Definition's list also counts.",
        remediation:
            "Choose a licence that the OSI approves, or for data and texts one that the Open Definition lists.",
        sources: [
            "Open Source Initiative, approved licences", "FSF, Various Licenses and Comments about Them",
            "Open Definition 2.1",
        ])

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
        case .open(let reason): return .met("\(expression) is open: \(reason)", license.evidence)
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
