import ReportModel
import RepositoryFacts

struct ChangelogCheck: Check {
    let description = CheckDescription(
        id: "changelog",
        title: "Changelog",
        kind: .document,
        weight: 0,
        ways: [.serves(.use, 2)],
        grade: .d,
        rationale:
            "Those who use a work learn from the changelog what an update brings; those who contributed see their "
            + "change arrive.",
        rule:
            "A changelog, history or news file that names at least one release, or a folder with a file for each; half where it "
            + "names none.",
        remediation: "Keep a CHANGELOG.md with a section for each release.",
        sources: ["OpenSSF Best Practices badge: release_notes", "Keep a Changelog 1.1.0"])

    var examples: [CheckExample] {
        [
            CheckExample("a section for each release", is: .met) {
                $0.changelog = .found(
                    Document(path: "CHANGELOG.md", reading: ChangelogReading(entries: 3, firstEntryLine: 5)))
            },
            CheckExample("an empty changelog", is: .partlyMet) {
                $0.changelog = .found(
                    Document(path: "CHANGELOG.md", reading: ChangelogReading(entries: 0, firstEntryLine: nil)))
            },
            CheckExample("no changelog", is: .unmet) { $0.changelog = .absent },
        ]
    }

    func judge(_ facts: RepositoryFacts) -> Judgement {
        facts.changelog.judge(ifAbsent: .unmet("no file tells what changed from release to release")) { changelog in
            let evidence = [Evidence.file(changelog.path, line: changelog.reading.firstEntryLine)]
            return changelog.reading.entries > 0
                ? .met("\(changelog.path) names \(Count(changelog.reading.entries, "release"))", evidence)
                : .partlyMet(0.5, "\(changelog.path) names no release", evidence)
        }
    }
}
