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
            "By the REUSE specification: licence texts in LICENSES/ and a REUSE.toml (or .reuse/dep5); half with texts "
            + "alone, since headers are not counted.",
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
        let evidence = ([reuse.manifest].compactMap(\.self) + reuse.texts.prefix(3)).map { Evidence.file($0) }
        if reuse.manifest != nil, !reuse.texts.isEmpty {
            return .met("licence texts and a manifest are there", evidence)
        }
        return reuse.texts.isEmpty
            ? .partlyMet(0.5, "there is a manifest but no text in LICENSES/", evidence)
            : .partlyMet(0.5, "there are licence texts but no manifest", evidence)
    }
}
