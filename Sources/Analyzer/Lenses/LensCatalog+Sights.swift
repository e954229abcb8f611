import DocumentReading
import HistoryReading
import RepositoryFacts

extension LensCatalog {
    typealias Sight = LensRule.Sight

    /// A licence file at the root, of which the licence was identified.
    @Sendable static func identifiedLicenseAtRoot(_ facts: RepositoryFacts) -> Sight {
        let atRoot = facts.license.value?.files.filter { !$0.path.contains("/") } ?? []
        guard let file = atRoot.first, facts.license.value?.expression != nil else { return unseen(facts.license) }
        return .seen(path: file.path)
    }

    @Sendable static func identifiedLicense(_ facts: RepositoryFacts) -> Sight {
        guard facts.license.value?.expression != nil else { return unseen(facts.license) }
        return .seen(path: facts.license.value?.files.first?.path)
    }

    @Sendable static func anyLicense(_ facts: RepositoryFacts) -> Sight {
        facts.license.value?.files.first.map { .seen(path: $0.path) } ?? unseen(facts.license)
    }

    @Sendable static func openLicense(_ facts: RepositoryFacts) -> Sight {
        guard let license = facts.license.value, case .open = license.openness else { return unseen(facts.license) }
        return .seen(path: license.files.first?.path)
    }

    /// Source: CNCF, Allowed Third Party License Policy.
    @Sendable static func licenseOfCloudNative(_ facts: RepositoryFacts) -> Sight {
        let approved: Set = [
            "Apache-2.0", "MIT", "BSD-2-Clause", "BSD-2-Clause-FreeBSD", "BSD-3-Clause", "ISC", "0BSD", "MIT-0",
            "PostgreSQL", "Python-2.0",
            "PSF-2.0", "X11", "Zlib", "CC0-1.0", "Unlicense", "UPL-1.0", "OpenSSL", "CC-BY-4.0", "AFL-3.0", "NCSA",
        ]
        guard let expression = facts.license.value?.expression else { return unseen(facts.license) }
        let terms = expression.split { $0 == " " || $0 == "(" || $0 == ")" }.map(String.init)
        let isApproved = terms.contains { approved.contains($0) }
        return isApproved ? .seen(path: facts.license.value?.files.first?.path) : .unseen
    }

    /// A file with a text that GitHub has a template of: the Contributor Covenant and the Citizen Code of Conduct.
    @Sendable static func templateConduct(_ facts: RepositoryFacts) -> Sight {
        guard let document = facts.conduct.value else { return unseen(facts.conduct) }
        let isListed = facts.listing.contains { $0.category == .conduct && $0.path == document.path }
        let family = document.reading?.family
        let isTemplate = family == .contributorCovenant || family == .citizen
        return isListed && isTemplate ? .seen(path: document.path) : .unseen
    }

    static func sight(readme facts: RepositoryFacts, _ label: ReadmeLabel) -> Sight {
        guard let readme = facts.readme.value else { return unseen(facts.readme) }
        guard let reading = readme.reading else { return .unknown }
        return reading.sections.contains { $0.labels.contains(label) } ? .seen(path: readme.path) : .unseen
    }

    @Sendable static func commitWithinHalfYear(_ facts: RepositoryFacts) -> Sight {
        guard case .known(let metrics) = facts.history, let last = metrics.lastCommit else { return .unknown }
        return facts.asOf - last <= 183 * 86_400 ? .seen(path: nil) : .unseen
    }

    /// A guide or a part of the README that says how to set up a workspace, or a command for a build that calls what is there.
    @Sendable static func buildInstructions(_ facts: RepositoryFacts) -> Sight {
        if let guide = guide(in: facts, about: [.buildLocalWorkspace]) { return .seen(path: guide) }
        if let readme = facts.readme.value, readme.reading?.development.isEmpty == false {
            return .seen(path: readme.path)
        }
        return (facts.setup.value?.commands.first(where: \.exists)).map { .seen(path: $0.path) } ?? .unseen
    }

    @Sendable static func requirements(_ facts: RepositoryFacts) -> Sight {
        guide(in: facts, about: [.submitTheChanges, .dealWithTheCode]).map { .seen(path: $0) } ?? .unseen
    }

    private static func guide(in facts: RepositoryFacts, about topics: [GuideTopic]) -> String? {
        ([facts.guide.value].compactMap(\.self) + facts.guideParts).first { document in
            document.reading.map { reading in topics.contains(where: reading.covers) } ?? false
        }?.path
    }

    @Sendable static func assertion(_ facts: RepositoryFacts) -> Sight {
        sight(facts.guide) { !$0.asksForSignOff.isEmpty }
    }

    @Sendable static func roles(_ facts: RepositoryFacts) -> Sight {
        sight(facts.governance) { !$0.roleLines.isEmpty || !$0.membershipLines.isEmpty }
    }

    @Sendable static func disclosure(_ facts: RepositoryFacts) -> Sight {
        sight(facts.security) { !$0.processLines.isEmpty }
    }

    @Sendable static func privateReporting(_ facts: RepositoryFacts) -> Sight {
        sight(facts.security) { $0.hasPrivateRoute && $0.pages.isEmpty }
    }

    /// Whether a document is there of which `says` holds.
    private static func sight<Reading>(_ fact: Fact<Document<Reading>>, _ says: (Reading) -> Bool) -> Sight {
        guard let document = fact.value else { return unseen(fact) }
        guard let reading = document.reading else { return .unknown }
        return says(reading) ? .seen(path: document.path) : .unseen
    }

    private static func unseen<Value>(_ fact: Fact<Value>) -> Sight {
        if case .unknown = fact { .unknown } else { .unseen }
    }
}
