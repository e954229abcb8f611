import LicenseMatching
import ReportModel
import RepositoryFacts

struct LicensePresentCheck: Check {
    /// The check without which the score is capped.
    static let id = "license-present"

    let description = CheckDescription(
        id: id,
        title: "Licence",
        kind: .document,
        weight: 4,
        ways: [.serves(.use, 8), .serves(.share, 6)],
        grade: .legal,
        rationale:
            "Without a licence nobody may legally use, change or pass on the work, so nobody can contribute to it "
            + "with confidence. The welcome score is capped at 40 without one.",
        rule:
            "A licence text lies in the tree; half where the README, a manifest or a notice names a licence whose text "
            + "is not there. An \"all rights reserved\" or an empty file is no licence.",
        remediation: "Add a LICENSE file with the text of an open licence; choosealicense.com helps to choose one.",
        sources: [
            "Berne Convention, article 9: the author's exclusive right of reproduction",
            LicenseLists.spdx, "OpenSSF OSPS Baseline LE-03.01",
        ])

    var examples: [CheckExample] {
        [
            CheckExample("a licence text", is: .met) { $0.license = .text(at: "LICENSE", "MIT") },
            CheckExample("a manifest that names a licence", is: .partlyMet) {
                $0.license = .found(
                    LicenseFacts(
                        files: [], expression: "MIT", openness: .open(reason: "MIT is on the list of the OSI"),
                        declarations: [.init(expression: "MIT", path: "Cargo.toml", line: 5)]))
            },
            CheckExample("a file that only names a licence", is: .partlyMet) {
                $0.license = .found(
                    LicenseFacts(
                        files: [
                            Document(
                                path: "LICENSE",
                                reading: LicenseReading(expression: try? SPDXExpression(parsing: "MIT")))
                        ], expression: "MIT", openness: .open(reason: "MIT is on the list of the OSI")))
            },
            CheckExample("a file that is no licence", is: .unmet) {
                $0.license = .found(
                    LicenseFacts(
                        files: [Document(path: "LICENSE", reading: LicenseReading(isLicenseText: false))],
                        expression: nil,
                        openness: .unidentified))
            },
            CheckExample("nothing", is: .unmet) { $0.license = .absent },
            CheckExample("its text is not in the clone", is: .unknown) {
                $0.license = .found(
                    LicenseFacts(
                        files: [Document(path: "LICENSE", unread: "not in this partial clone")], expression: nil,
                        openness: .unidentified))
            },
        ]
    }

    func judge(_ facts: RepositoryFacts) -> Judgement {
        switch facts.license {
        case .unknown(let reason): .unknown(reason)
        case .absent: .unmet(Self.none)
        case .found(let license): judge(license)
        }
    }

    private func judge(_ license: LicenseFacts) -> Judgement {
        let texts = license.files.filter { $0.reading?.isLicenseText ?? false }
        if !texts.isEmpty {
            return .met(
                "\(texts.map(\.path).formattedList) \(texts.count == 1 ? "is" : "are") there",
                texts.prefix(5).map { .file($0.path) })
        }
        if let unread = license.files.first(where: { $0.reading == nil }), case .unread(let reason) = unread.content {
            return .unknown("\(unread.path) cannot be read: \(reason)", [.file(unread.path)])
        }
        if let declared = license.declarations.first {
            return Self.named(declared.expression, [.file(declared.path, line: declared.line)], by: declared.path)
        }
        for file in license.files {
            guard let reading = file.reading, let expression = reading.expression else { continue }
            let line = reading.matches.first?.lines.lowerBound
            return Self.named(expression.description, [.file(file.path, line: line)], by: file.path)
        }
        guard let file = license.files.first else {
            return .unmet(Self.none)
        }
        let reason = file.reading?.reason.map { " (\($0))" } ?? ""
        return .unmet("\(file.path) holds no licence\(reason)\(Self.cap)", [.file(file.path)])
    }

    private static func named(_ expression: String, _ evidence: [Evidence], by path: String) -> Judgement {
        .partlyMet(
            0.5, "\(path) names \(expression), but its text is not in the repository", evidence,
            nextStep: "Add a LICENSE file with the text of \(expression).")
    }

    private static let none = "no licence was found: nobody may legally build on this work" + cap
    private static let cap = ", so the score cannot pass \(Int(ScoringModel.capWithoutLicense))"
}
