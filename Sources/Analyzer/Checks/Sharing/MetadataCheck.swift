import ReportModel
import RepositoryFacts

struct MetadataCheck: Check {
    let description = CheckDescription(
        id: "metadata",
        title: "Metadata for machines",
        kind: .document,
        weight: 0,
        ways: [.serves(.share, 4), .serves(.use, 2)],
        grade: .d,
        rationale: "Catalogues, archives and citation tools find and credit a work by its metadata file.",
        rule: "A valid CITATION.cff, codemeta.json, publiccode.yml or datapackage.json; half where the only ones break "
            + "rules of their format.",
        remediation: "Add a CITATION.cff with title, authors, licence and version.",
        sources: [
            "Citation File Format 1.2.0", "CodeMeta 3.0", "publiccode.yml standard 0.4",
            "howfairis: five recommendations for fair software",
        ])

    var examples: [CheckExample] {
        [
            CheckExample("a valid citation file", is: .met) {
                $0.metadata = .found([
                    Document(path: "CITATION.cff", reading: MetadataSummary(format: "CITATION.cff", isValid: true))
                ])
            },
            CheckExample("a citation file without authors", is: .partlyMet) {
                $0.metadata = .found([
                    Document(
                        path: "CITATION.cff",
                        reading: MetadataSummary(
                            format: "CITATION.cff", isValid: false, problemCount: 1,
                            firstProblem: .init(message: "`authors` is missing", line: 1)))
                ])
            },
            CheckExample("no such file", is: .unmet) { $0.metadata = .absent },
            CheckExample("its text is not in the clone", is: .unknown) {
                $0.metadata = .found([Document(path: "CITATION.cff", unread: "not in this partial clone")])
            },
        ]
    }

    func judge(_ facts: RepositoryFacts) -> Judgement {
        facts.metadata.judgeList(ifAbsent: .unmet("there is no metadata file for catalogues and citations")) { files in
            let valid = files.filter(\.reading.isValid)
            if let first = valid.first {
                return .met(
                    "\(valid.map(\.reading.format).formattedList) \(valid.count == 1 ? "is" : "are") valid",
                    [.file(first.path)])
            }
            let first = files[0]
            let problem = first.reading.firstProblem
            return .partlyMet(
                0.5, "\(first.reading.format) breaks \(Count(first.reading.problemCount, "rule")) of its format",
                [.file(first.path, line: problem?.line)],
                nextStep: problem.map { "Mend \(first.path): \($0.message)." })
        }
    }
}
