import DocumentReading
import ReportModel
import RepositoryFacts

struct ReadmeHowCheck: Check {
    let description = CheckDescription(
        id: "readme-how",
        title: "README says how to install and use it",
        kind: .document,
        weight: 5,
        ways: [.serves(.use, 8)],
        grade: .b,
        rationale: "Nearly everybody who contributes was a user first.",
        rule:
            "The README tells how to install the project and how to use it; half for one of the two. A repository of data "
            + "or texts has nothing to install: how to use it is enough, and so are links to what it holds.",
        remediation: "Show in the README the commands that install it and one example of its use.",
        sources: [
            "Liu et al. 2022, 14,901 Java repositories: usage and installation go with stars",
            "Prana et al., EMSE 2018: what sections READMEs have",
        ])

    var examples: [CheckExample] {
        [
            CheckExample("installation and usage", is: .met) { $0.readme = .markdown(ReadmeExamples.complete) },
            CheckExample("a collection of texts with a table of contents", is: .met) {
                $0.contents = .found(ContentFacts(kind: .content))
                $0.readme = .markdown("# Weekly\n\n" + (1...5).map { "- [Week \($0)](docs/week-\($0).md)\n" }.joined())
            },
            CheckExample("installation only", is: .partlyMet) {
                $0.readme = .markdown(
                    "# Garden\n\nPlans a garden.\n\n## Installation\n\n```sh\npip install garden\n```\n")
            },
            CheckExample("a title only", is: .unmet) { $0.readme = .markdown(ReadmeExamples.title) },
            CheckExample("no README", is: .unmet) { $0.readme = .absent },
            CheckExample("its text is not in the clone", is: .unknown) {
                $0.readme = .found(Document(path: "README.md", unread: "not in this partial clone"))
            },
        ]
    }

    func judge(_ facts: RepositoryFacts) -> Judgement {
        facts.readme.judge(
            ifAbsent: .unmet("there is no README that could say it", waitsFor: ReadmeWhatCheck.id)
        ) { readme in
            let (installation, usage) = (readme.reading.installation, readme.reading.usage)
            let evidence = [installation.first, usage.first].compactMap(\.self).map {
                Evidence.file(readme.path, line: $0.line)
            }
            let needsInstallation = facts.kindWithoutBuild == nil
            if !needsInstallation, usage.isEmpty, let link = Self.contents(of: readme.reading) {
                return .met("\(readme.path) leads to what is in the repository", [.file(readme.path, line: link.line)])
            }
            switch (installation.isEmpty && needsInstallation, usage.isEmpty) {
            case (false, false):
                return .met(
                    "\(readme.path) tells how to \(installation.isEmpty ? "use it" : "install and use it")", evidence)
            case (true, false):
                return .partlyMet(
                    0.5, "\(readme.path) shows its use but not how to install it", evidence,
                    nextStep: "Show in the README the commands that install it.")
            case (false, true) where !installation.isEmpty:
                return .partlyMet(
                    0.5, "\(readme.path) tells how to install it but not how to use it", evidence,
                    nextStep: "Show in the README one example of its use.")
            default:
                return .unmet(
                    "\(readme.path) does not say how to \(needsInstallation ? "install or use it" : "use it")",
                    [.file(readme.path)],
                    nextStep: needsInstallation ? nil : "Say in the README how to read, use or cite it.")
            }
        }
    }

    /// A list of links into the tree is how one comes to read a collection; fewer lead to the files about it.
    private static let fewestLinks = 5

    private static func contents(of readme: ReadmeReading) -> Link? {
        let inside = readme.links.filter { link in
            link.image == nil && !link.target.hasPrefix("#") && !link.target.hasPrefix("//")
                && !link.target.utf8.contains(UInt8(ascii: ":"))
        }
        return inside.count >= fewestLinks ? inside.first : nil
    }
}
