import LicenseMatching
import ReportModel
import RepositoryFacts

struct DataLicenseCheck: Check {
    let description = CheckDescription(
        id: "data-license",
        title: "Open licence for data and content",
        kind: .document,
        weight: 0,
        ways: [.serves(.share, 6)],
        grade: .legal,
        rationale:
            "Data and texts that anybody may use, share and build on are a commons; without a licence they are not.",
        rule:
            "Where the work is data or texts, or a third of its files hold data: the repository's licence, or the one "
            + "that a data package, a licence file of a part, a REUSE manifest or the README gives to the data, is on the Open Definition's list, or is an open software licence (half: it was "
            + "not made for data). Data of tests, benchmarks and examples, and a few files that a program needs, are "
            + "no published data.",
        remediation: "Put data and texts under a licence made for them, such as CC0-1.0, CC-BY-4.0 or ODbL-1.0.",
        sources: [LicenseLists.openDefinition])

    var examples: [CheckExample] {
        [
            CheckExample("a data package under ODbL", is: .met) {
                $0.contents = .found(ContentFacts(kind: .data, dataFiles: ["data.csv"], dataFileCount: 1))
                $0.metadata = .found([
                    Document(
                        path: "datapackage.json",
                        reading: MetadataSummary(format: "datapackage.json", isValid: true, license: "ODbL-1.0"))
                ])
            },
            CheckExample("a licence file for the data", is: .met) {
                $0.contents = .found(ContentFacts(kind: .data, dataFiles: ["data.csv"], dataFileCount: 1))
                $0.license = .found(
                    LicenseFacts(
                        files: [], expression: "MIT", openness: .open(reason: "MIT is on the list of the OSI"),
                        parts: [LicenseFacts.Part(.data, SPDXExpression(id: "ODbL-1.0"), path: "LICENSE-data")]))
            },
            CheckExample("data under a software licence", is: .partlyMet) {
                $0.contents = .found(ContentFacts(kind: .data, dataFiles: ["data.csv"], dataFileCount: 1))
                $0.license = .found(
                    LicenseFacts(files: [], expression: "MIT", openness: .open(reason: "MIT is on the list of the OSI"))
                )
            },
            CheckExample("data without a licence", is: .unmet) {
                $0.contents = .found(ContentFacts(kind: .data, dataFiles: ["data.csv"], dataFileCount: 1))
            },
            CheckExample("data under a licence that cannot be read", is: .unknown) {
                $0.contents = .found(ContentFacts(kind: .data, dataFiles: ["data.csv"], dataFileCount: 1))
                $0.license = .found(
                    LicenseFacts(
                        files: [Document(path: "LICENSE", unread: "not in this partial clone")], expression: nil,
                        openness: .unidentified))
            },
            CheckExample("software without data", is: .notApplicable) {
                $0.contents = .found(ContentFacts(kind: .software))
            },
            CheckExample("software with a few files of data", is: .notApplicable) {
                $0.contents = .found(
                    ContentFacts(kind: .software, dataFiles: ["data/codes.csv"], dataFileCount: 1, fileCount: 40))
            },
            CheckExample("a clone without its tree", is: .unknown) { $0.contents = .unknown("no tree") },
        ]
    }

    func judge(_ facts: RepositoryFacts) -> Judgement {
        switch facts.contents {
        case .unknown(let reason): return .unknown(reason)
        case .absent: return .notApplicable("the repository holds no data or texts of its own")
        case .found(let contents) where !contents.publishesContent:
            return .notApplicable("the repository holds software")
        case .found(let contents): return judge(facts, contents)
        }
    }

    private func judge(_ facts: RepositoryFacts, _ contents: ContentFacts) -> Judgement {
        let holds = contents.dataFileCount > 0 ? "\(Count(contents.dataFileCount, "data file"))" : "texts"
        let evidence = contents.dataFiles.prefix(2).map { Evidence.file($0) }
        let packages = facts.metadata.value?.compactMap(\.read) ?? []
        if let named = packages.first(where: { $0.reading.license.map(isOpenForData) ?? false }) {
            return .met(
                "\(named.path) puts the data under \(named.reading.license ?? "")", [.file(named.path)] + evidence)
        }
        let whole = facts.license.value?.expression
        let parts = (facts.license.value?.parts ?? []).filter {
            ($0.part == .data || $0.part == .content) && $0.expression != whole
        }
        if let part = parts.first(where: { isOpenForData($0.expression) }) {
            return .met(
                "\(part.path) puts the \(part.part.rawValue) under \(part.expression), which is on the Open Definition's list",
                [.file(part.path, line: part.line)] + evidence)
        }
        guard let license = facts.license.value, let expression = license.expression else {
            if case .unknown(let reason) = facts.license { return .unknown(reason) }
            if let text = facts.license.value?.files.first(where: { $0.reading?.isLicenseText ?? true }) {
                return text.reading == nil
                    ? .unknown("\(text.path) cannot be read", [.file(text.path)])
                    : .unmet(
                        "the repository holds \(holds) under a licence that was not identified", [.file(text.path)])
            }
            return .unmet("the repository holds \(holds) and no licence says what may be done with them", evidence)
        }
        if isOpenForData(expression) {
            return .met("\(expression) is open for data and texts by the Open Definition's list", evidence)
        }
        if case .open = license.openness {
            return .partlyMet(
                0.5, "the repository holds \(holds) under \(expression), which is open but made for software", evidence)
        }
        return .unmet(
            "\(expression) is neither on the Open Definition's list nor an open licence for software", evidence)
    }

    private func isOpenForData(_ expression: String) -> Bool {
        (try? SPDXExpression(parsing: expression))?.isOpenForContent ?? false
    }
}
