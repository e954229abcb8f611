import DocumentReading
import LicenseMatching
import ReportModel
import RepositoryFacts

struct LicenseIdentifiedCheck: Check {
    static let id = "license-identified"

    let description = CheckDescription(
        id: id,
        title: "Licence identified",
        kind: .document,
        weight: 3,
        ways: [.serves(.use, 3), .serves(.share, 3)],
        grade: .legal,
        rationale:
            "People and tools know what a well-known licence allows; a text of one's own, or a changed one, has to "
            + "be read by a lawyer first.",
        rule: "The licence has an identifier of the SPDX License List and its text was not changed.",
        remediation:
            "Use the unchanged text of a licence from the SPDX list, and name it by its identifier in the README.",
        sources: ["\(LicenseLists.spdx) and its matching guidelines"])

    var examples: [CheckExample] {
        [
            CheckExample("the MIT text", is: .met) { $0.license = .text(at: "LICENSE", "MIT") },
            CheckExample("a licence of one's own", is: .unmet) {
                $0.license = .found(
                    LicenseFacts(
                        files: [Document(path: "LICENSE", reading: LicenseReading(isLicenseText: true))],
                        expression: nil,
                        openness: .unidentified))
            },
            CheckExample("no licence", is: .unmet) { $0.license = .absent },
            CheckExample("a clone without its tree", is: .unknown) { $0.license = .unknown("no tree") },
        ]
    }

    func judge(_ facts: RepositoryFacts) -> Judgement {
        switch facts.license {
        case .unknown(let reason): return .unknown(reason)
        case .absent: return .unmet("there is no licence to identify", waitsFor: LicensePresentCheck.id)
        case .found(let license): return judge(license)
        }
    }

    private func judge(_ license: LicenseFacts) -> Judgement {
        if let expression = license.expression {
            let reason = license.reason.map { " (\($0))" } ?? ""
            return .met("the licence is \(expression)\(reason)", license.evidence)
        }
        if let unread = license.files.first(where: { $0.reading == nil }) {
            return .unknown("\(unread.path) cannot be read", [.file(unread.path)])
        }
        guard let file = license.files.first(where: { $0.reading?.isLicenseText ?? false }), let reading = file.reading
        else { return .unmet("there is no licence to identify", waitsFor: LicensePresentCheck.id) }
        let change = reading.modifications.first
        let isChanged = !reading.matches.isEmpty && change != nil
        let reason = (isChanged ? change?.reason : reading.reason) ?? "its text is not one of the SPDX list"
        let line = isChanged ? change?.line : nil
        return .unmet("\(file.path) was not identified: \(reason)", [.file(file.path, line: line)])
    }
}

extension LicenseFacts {
    /// The places that name the licence, at most five.
    var evidence: [Evidence] {
        let texts = files.filter { $0.reading?.isLicenseText ?? false }.map { file in
            Evidence.file(file.path, line: file.reading?.matches.first?.lines.lowerBound)
        }
        let declared = declarations.map { Evidence.file($0.path, line: $0.line) }
        return Array((texts.isEmpty ? declared : texts).prefix(5))
    }
}
