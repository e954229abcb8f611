import ReportModel
import RepositoryFacts

struct ReuseCheck: Check {
    let description = CheckDescription(
        id: "reuse",
        title: "Licences of every file",
        kind: .document,
        weight: 0,
        ways: [.serves(.share, 3)],
        grade: .d,
        rationale: "Where each file says under which licence it stands, its parts can be reused without asking.",
        rule:
            "By the REUSE specification, read with --deep: every file names a licence and a holder of copyright, in a header, "
            + "in a .license file beside it or in a manifest; LICENSES/ holds the text of each licence that is named and no "
            + "other; every expression is valid. The share of files that name both, at most 0.9 where something else is "
            + "amiss. Without --deep only names are seen: licence texts in LICENSES/ and a REUSE.toml (or .reuse/dep5), half "
            + "with one of the two.",
        remediation: "Put the licence texts into LICENSES/ and describe the files in a REUSE.toml.",
        sources: ["REUSE specification 3.3"])

    var examples: [CheckExample] {
        [
            CheckExample("texts and a manifest", is: .met) {
                $0.reuse = .found(ReuseFacts(manifest: "REUSE.toml", texts: ["LICENSES/MIT.txt"]))
            },
            CheckExample("texts alone", is: .partlyMet) {
                $0.reuse = .found(ReuseFacts(manifest: nil, texts: ["LICENSES/MIT.txt"]))
            },
            CheckExample("neither", is: .unmet) { $0.reuse = .absent },
            CheckExample("every file says it", is: .met) { $0.reuse = .covering(4, of: 4) },
            CheckExample("half of the files say it", is: .partlyMet) { $0.reuse = .covering(2, of: 4) },
            CheckExample("every file says it and a text is missing", is: .partlyMet) {
                $0.reuse = .covering(4, of: 4) { $0.missingTexts = [.init("MIT", at: "main.c", line: 1)] }
            },
            CheckExample("no file says it", is: .unmet) { $0.reuse = .covering(0, of: 4) },
            CheckExample("files that are not in the clone", is: .unknown) {
                $0.reuse = .covering(2, of: 4) { $0.unread = 2 }
            },
        ]
    }

    func judge(_ facts: RepositoryFacts) -> Judgement {
        switch facts.reuse {
        case .unknown(let reason): .unknown(reason)
        case .absent: .unmet("the licences of single files are not declared")
        case .found(let reuse): judge(reuse)
        }
    }

    private func judge(_ reuse: ReuseFacts) -> Judgement {
        if let coverage = reuse.coverage { return ReuseJudgement(coverage).judgement }
        let evidence = ([reuse.manifest].compactMap(\.self) + reuse.texts.prefix(3)).map { Evidence.file($0) }
        if reuse.manifest != nil, !reuse.texts.isEmpty {
            return .met("licence texts and a manifest are there\(Self.unread)", evidence)
        }
        return .partlyMet(
            0.5,
            (reuse.texts.isEmpty
                ? "there is a manifest but no text in LICENSES/" : "there are licence texts but no manifest")
                + Self.unread,
            evidence)
    }

    private static let unread = "; --deep reads what the files say"
}

extension Fact<ReuseFacts> {
    /// A tree of which `covered` files name a licence and a holder of copyright.
    fileprivate static func covering(
        _ covered: Int, of files: Int, _ change: (inout ReuseCoverage) -> Void = { _ in }
    ) -> Self {
        var coverage = ReuseCoverage()
        coverage.files = files
        (coverage.withLicense, coverage.withCopyright, coverage.withBoth) = (covered, covered, covered)
        change(&coverage)
        return .found(ReuseFacts(manifest: nil, texts: ["LICENSES/MIT.txt"], coverage: coverage))
    }
}
