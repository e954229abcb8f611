import DocumentReading
import MetadataReading
import ReportModel
import RepositoryFacts

struct GovernanceCheck: Check {
    let description = CheckDescription(
        id: "governance",
        title: "Governance or maintainers",
        kind: .document,
        weight: 1,
        ways: [.serves(.support, 5), .serves(.takePart, 2)],
        grade: .d,
        rationale: "People give more to a project when they know who decides, and how one comes to decide with them.",
        rule:
            "A governance document about decisions or about coming to a role, a file that names maintainers or code "
            + "owners, or a part of the README or of AUTHORS under a heading about maintainers that names them; half where the document says neither.",
        remediation:
            "Say in a GOVERNANCE.md who decides and how one becomes a maintainer, or name them in MAINTAINERS.md.",
        sources: ["OpenSSF OSPS Baseline GV-01.01 and GV-01.02", "Standard for Public Code: governance is required"],
        sharedFile: "GOVERNANCE.md")

    var examples: [CheckExample] {
        [
            CheckExample("how decisions are made", is: .met) {
                $0.governance = .governance("# Governance\n\nMaintainers decide by consensus, else by a vote.\n")
            },
            CheckExample("a list of maintainers", is: .met) {
                $0.maintainers = .found(
                    Document(path: "MAINTAINERS", reading: MaintainersReading(text: "- Ada <ada@garden-tools.org>\n")))
            },
            CheckExample("code owners", is: .met) {
                $0.codeOwners = .found(
                    Document(path: ".github/CODEOWNERS", reading: CodeOwnersReading.read(Array("* @ada\n".utf8))))
            },
            CheckExample("a document that says neither", is: .partlyMet) {
                $0.governance = .governance(
                    "# Governance\n\nThis project is part of the Garden foundation since 2020.\n")
            },
            CheckExample("nothing", is: .unmet) { $0.governance = .absent },
        ]
    }

    func judge(_ facts: RepositoryFacts) -> Judgement {
        let people = named(facts)
        return facts.governance.judge(ifAbsent: people ?? nothing(facts)) { document in
            if let line = document.reading.substanceLines.first {
                return .met(
                    "\(document.path) says how the project is run\(document.origin)", [.file(document.path, line: line)]
                )
            }
            return people
                ?? .partlyMet(
                    0.5, "\(document.path) says neither how decisions are made nor how one comes to a role",
                    [.file(document.path)])
        }
    }

    private func named(_ facts: RepositoryFacts) -> Judgement? {
        if let list = facts.maintainers.value, let reading = list.reading, reading.count > 0 {
            return .met(
                "\(list.path) names \(Count(reading.count, "maintainer"))",
                [.file(list.path, line: reading.substanceLines.first)])
        }
        if let owners = facts.codeOwners.value, let reading = owners.reading, reading.ownerCount > 0 {
            return .met("\(owners.path) names \(Count(reading.ownerCount, "owner"))", [.file(owners.path)])
        }
        return nil
    }

    private func nothing(_ facts: RepositoryFacts) -> Judgement {
        for unread in [facts.maintainers.value?.path, facts.codeOwners.value?.path].compactMap(\.self) {
            let isUnread = facts.maintainers.value?.reading == nil && facts.codeOwners.value?.reading == nil
            if isUnread { return .unknown("\(unread) cannot be read", [.file(unread)]) }
        }
        return .unmet("nothing says who decides")
    }
}

extension Fact<Document<GovernanceReading>> {
    /// A governance document with this text.
    fileprivate static func governance(_ text: String) -> Self {
        .found(Document(path: "GOVERNANCE.md", reading: GovernanceReading(text: text)))
    }
}
