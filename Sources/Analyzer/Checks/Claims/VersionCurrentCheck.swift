import ReportModel
import RepositoryFacts

struct VersionCurrentCheck: Check {
    let description = CheckDescription(
        id: "version-current",
        title: "One answer about the version",
        kind: .practice,
        weight: 0,
        ways: [.serves(.use, 1), .serves(.share, 1)],
        grade: .d,
        rationale: "Who cites a work or looks up what changed needs the version that was released.",
        rule:
            "The versions that CITATION.cff, codemeta.json, publiccode.yml and the changelog name against the tag with the "
            + "highest version that is no pre-release: met where none is older, partly where some are.",
        remediation: "Raise the version in every file when a release is tagged.",
        sources: [
            "Semantic Versioning 2.0.0", "Smith et al., Software citation principles, PeerJ Computer Science 2016",
        ])

    var examples: [CheckExample] {
        [
            CheckExample("the changelog names the newest tag", is: .met) { Self.claim(&$0, "1.4.0", tag: "v1.4.0") },
            CheckExample("a changelog ahead of its tag", is: .met) { Self.claim(&$0, "2.0.0", tag: "v1.4.0") },
            CheckExample("one of two files is behind", is: .partlyMet) {
                Self.claim(&$0, "1.4.0", "1.2.0", tag: "v1.4.0")
            },
            CheckExample("the citation file is two releases behind", is: .unmet) {
                Self.claim(&$0, "1.2.0", tag: "v1.4.0")
            },
            CheckExample("no tag is a version", is: .notApplicable) { Self.claim(&$0, "1.2.0", tag: nil) },
            CheckExample("no file names a version", is: .notApplicable) { $0.versionClaims = .absent },
            CheckExample("a clone without tags", is: .unknown) {
                Self.claim(&$0, "1.2.0", tag: nil)
                $0.releases = .unknown("the clone is shallow and has no tags")
            },
        ]
    }

    private static func claim(_ facts: inout RepositoryFacts, _ versions: String..., tag: String?) {
        facts.versionClaims = .found(versions.map { VersionClaim(path: "CITATION.cff", line: 4, version: $0) })
        facts.releases = .found(ReleaseFacts(count: 3, lastYear: 1, newest: tag, ageInDays: 9, highest: tag))
    }

    func judge(_ facts: RepositoryFacts) -> Judgement {
        guard let claims = facts.versionClaims.value else {
            return .notApplicable("neither the metadata nor the changelog names a version")
        }
        if case .unknown(let reason) = facts.releases { return .unknown(reason) }
        guard let releases = facts.releases.value, let tag = releases.highest, let released = VersionNumber(tag) else {
            return .notApplicable("no tag is a mere version")
        }
        let comparable = claims.compactMap { claim in VersionNumber(claim.version).map { (claim, $0) } }
        guard !comparable.isEmpty else { return .notApplicable("no file names a mere version") }
        let stale = comparable.filter { $0.1 < released }.map(\.0)
        guard let first = stale.first else {
            let paths = comparable.map(\.0.path)
            return .met(
                "\(paths.formattedList) \(paths.count == 1 ? "is" : "are") not behind the tag \(tag)",
                comparable.map { .file($0.0.path, line: $0.0.line) })
        }
        let summary = "\(first.path) says \(first.version) where the tag \(tag) is there"
        let evidence =
            stale.map { Evidence.file($0.path, line: $0.line) }
            + (releases.highestCommit.map { [.commit($0)] } ?? [])
        let nextStep = "Raise the version in \(stale.map(\.path).formattedList) to \(tag)."
        return stale.count < comparable.count
            ? .partlyMet(
                Double(comparable.count - stale.count) / Double(comparable.count), summary, evidence, nextStep: nextStep
            )
            : .unmet(summary, evidence, nextStep: nextStep)
    }
}
