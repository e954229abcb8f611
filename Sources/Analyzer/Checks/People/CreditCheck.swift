import HistoryReading
import ReportModel
import RepositoryFacts

struct CreditCheck: Check {
    let description = CheckDescription(
        id: "credit",
        title: "Credit for all kinds of work",
        kind: .practice,
        weight: 2,
        ways: [.serves(.takePart, 3)],
        grade: .d,
        rationale:
            "People who see that translations, reviews and answers are credited as work know that theirs will be.",
        rule:
            "A file that names those who helped (CONTRIBUTORS, AUTHORS, .all-contributorsrc and the like); half where "
            + "only `Co-authored-by` lines of the last year give credit.",
        remediation: "Keep a CONTRIBUTORS file, or the all-contributors table, and name every kind of help.",
        sources: ["All Contributors specification", "No study with an effect size was found"])

    var examples: [CheckExample] {
        [
            CheckExample("a list of contributors", is: .met) {
                $0.credits = .found([Document(path: "CONTRIBUTORS.md", reading: CreditReading(count: 12))])
            },
            CheckExample("co-authors in the commits", is: .partlyMet) { $0.metrics { $0.coAuthoredLastYear = 3 } },
            CheckExample("an empty list", is: .unmet) {
                $0.credits = .found([Document(path: "AUTHORS", reading: CreditReading(count: 0))])
            },
            CheckExample("no credit", is: .unmet) { $0.credits = .absent },
            CheckExample("no list, in a shallow clone", is: .unknown) { $0.isShallow() },
        ]
    }

    func judge(_ facts: RepositoryFacts) -> Judgement {
        facts.credits.judgeList(ifAbsent: judgeCommits(facts)) { files in
            guard let named = files.first(where: { $0.reading.count > 0 }) else {
                return judgeCommits(facts, emptyFile: files[0].path)
            }
            return .met("\(named.path) names those who helped", [.file(named.path)])
        }
    }

    private func judgeCommits(_ facts: RepositoryFacts, emptyFile: String? = nil) -> Judgement {
        facts.judgeHistory { history in
            let count = history.coAuthoredLastYear
            let evidence = [Evidence.figure("coAuthoredLastYear", count)]
            guard count > 0 else {
                return .unmet(emptyFile.map { "\($0) names nobody" } ?? "nothing names those who helped", evidence)
            }
            return .partlyMet(
                0.5, "\(Count(count, "commit")) of the last year \(count == 1 ? "names" : "name") co-authors", evidence)
        }
    }
}
