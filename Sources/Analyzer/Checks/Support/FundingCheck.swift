import DocumentReading
import ReportModel
import RepositoryFacts

struct FundingCheck: Check {
    let description = CheckDescription(
        id: "funding",
        title: "A way to give money",
        kind: .document,
        weight: 0,
        ways: [.serves(.support, 8)],
        grade: .b,
        rationale:
            "Those who cannot give time can support the people and organisations behind the work. Studies see no "
            + "lasting effect on activity, so it weighs nothing in the welcome score.",
        rule:
            "FUNDING.yml or funding.json names a platform or an address, or the README links to one. A template whose "
            + "values were left empty names none.",
        remediation: "Name a way to give in .github/FUNDING.yml, or say in the README that none is needed.",
        sources: [
            "Overney et al., ICSE 2020: no clear effect on activity",
            "Zhang et al., ICSE 2022: short, slight, not lasting",
        ],
        sharedFile: ".github/FUNDING.yml")

    var examples: [CheckExample] {
        [
            CheckExample("a filled funding file", is: .met) {
                $0.funding = .found([
                    Document(path: ".github/FUNDING.yml", reading: FundingSummary(platforms: ["liberapay"]))
                ])
            },
            CheckExample("a funding file that breaks its rules", is: .partlyMet) {
                $0.funding = .found([
                    Document(
                        path: ".github/FUNDING.yml", reading: FundingSummary(platforms: ["github"], isValid: false))
                ])
            },
            CheckExample("the starter file, unfilled", is: .unmet) {
                $0.funding = .found([Document(path: ".github/FUNDING.yml", reading: FundingSummary(platforms: []))])
            },
            CheckExample("nothing about money", is: .unmet) { $0.funding = .absent },
            CheckExample("a link in the README", is: .met) {
                $0.readme = .markdown("# Tool\n\n[Donate](https://liberapay.com/tool) to keep it going.\n")
            },
        ]
    }

    func judge(_ facts: RepositoryFacts) -> Judgement {
        let inReadme = donationLink(in: facts)
        return facts.funding.judgeList(ifAbsent: inReadme ?? .unmet("no way to give money is named")) { files in
            guard let named = files.first(where: { !$0.reading.platforms.isEmpty }) else {
                return inReadme ?? .unmet("the funding file names no platform", [.file(files[0].path)])
            }
            let platforms = named.reading.platforms.formattedList
            return named.reading.isValid
                ? .met(
                    "\(platforms) \(named.reading.platforms.count == 1 ? "is" : "are") named\(named.origin)",
                    [.file(named.path)])
                : inReadme
                    ?? .partlyMet(0.5, "\(platforms) named, but forges cannot read the file", [.file(named.path)])
        }
    }

    private func donationLink(in facts: RepositoryFacts) -> Judgement? {
        guard let readme = facts.readme.value, let line = readme.reading?.donations.first?.line else { return nil }
        return .met("the README links to a way to give", [.file(readme.path, line: line)])
    }
}
