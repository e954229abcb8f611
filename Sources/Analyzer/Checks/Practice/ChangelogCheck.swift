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
            "A changelog, history or news file, or a part of the README, that names at least one release or date, or a folder "
            + "with a file for each release; where there is none, that of a part under packages/ or the like; half where it "
            + "names none.",
        remediation: "Keep a CHANGELOG.md with a section for each release.",
        sources: ["OpenSSF Best Practices badge: release_notes", "Keep a Changelog 1.1.0"])

    var examples: [CheckExample] {
        [
            CheckExample("a section for each release", is: .met) {
                $0.changelog = .found(
                    Document(
                        path: "CHANGELOG.md", reading: ChangelogReading(entries: 3, firstEntryLine: 5, highest: "1.2.0")
                    ))
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
            let reading = changelog.reading
            let evidence = [Evidence.file(changelog.path, line: reading.firstEntryLine)]
            guard reading.entries > 0 else { return .partlyMet(0.5, "\(changelog.path) names no release", evidence) }
            return reading.highest == nil
                ? .met("\(changelog.path) has \(Count(reading.entries, "entry", "entries"))", evidence)
                : .met("\(changelog.path) names \(Count(reading.entries, "release"))", evidence)
        }
    }
}
