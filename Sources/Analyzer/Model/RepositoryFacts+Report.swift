import HistoryReading
import LicenseMatching
import ReportModel
import RepositoryFacts

extension RepositoryFacts {
    /// The repository as a report names it.
    var identity: RepositoryIdentity {
        RepositoryIdentity(name: source.name, remote: source.remote)
    }

    /// The commit as a report names it.
    var revision: RevisionIdentity {
        RevisionIdentity(
            id: source.commit, reference: source.reference, date: Timestamp(seconds: source.commitTime).description)
    }

    /// The licence as a report sums it up.
    var licenseSummary: LicenseSummary {
        let isOpen: Bool? =
            switch license.value?.openness {
            case .open: true
            case .mixed, .permissive, .closed: false
            case .unidentified, nil: nil
            }
        let parts = (license.value?.parts ?? []).map {
            LicensePartSummary(
                part: $0.part.rawValue, expression: $0.expression, isOpen: $0.isOpen, path: $0.path, line: $0.line,
                files: $0.files)
        }
        return LicenseSummary(
            expression: license.value?.expression, isOpen: isOpen, reason: license.value?.reason,
            parts: parts.isEmpty ? nil : parts)
    }

    /// The figures as a report lists them.
    var summary: FactSummary {
        FactSummary(
            files: fileCount.value,
            documents: listing.map {
                DocumentSummary(category: $0.category.rawValue, path: $0.path, language: $0.language)
            },
            history: HistorySummary(history, truckFactor),
            metrics: MetricCatalog.all.map { $0.metric(of: self) },
            reuse: reuse.value?.coverage.map(ReuseSummary.init),
            contributors: people?.map {
                Contributor(
                    name: $0.name, email: $0.email, commits: $0.commits,
                    firstCommit: Timestamp(seconds: $0.firstCommit).description,
                    lastCommit: Timestamp(seconds: $0.lastCommit).description)
            })
    }
}

extension FactLimit {
    /// The limit as a report tells it.
    var limit: Limit { Limit(code: code, message: message) }
}

extension ExemptionFact {
    /// The exemption as a finding shows it.
    var exemption: Exemption { Exemption(reason: reason, expires: expires) }
}

extension HistorySummary {
    /// The metrics of a known history; of another only that it is cut.
    fileprivate init(_ history: HistoryFacts, _ truckFactor: Fact<TruckFactorFacts>) {
        self.init(isShallow: history.isShallow)
        self.truckFactor = TruckFactorSummary(truckFactor)
        guard let metrics = history.metrics else { return }
        commits = metrics.commits
        mergeCommits = metrics.mergeCommits
        people = metrics.people
        bots = metrics.bots
        agents = metrics.agents
        contributorAbsenceFactor = metrics.contributorAbsenceFactor
        oneCommitPeople = metrics.oneCommitPeople
        peopleLastYear = metrics.peopleLastYear
        newcomersLastYear = metrics.newcomersLastYear
        newcomerCohort = metrics.newcomerCohort
        newcomersRetained = metrics.newcomersRetained
        firstCommit = metrics.firstCommit.map { Timestamp(seconds: $0).description }
        lastCommit = metrics.lastCommit.map { Timestamp(seconds: $0).description }
        elephantFactor = metrics.elephantFactor
        coAuthoredCommits = metrics.coAuthoredCommits
        signedOffCommits = metrics.signedOffCommits
    }
}

extension ReuseSummary {
    /// The coverage as a report lists it: counts and ids, places stand in the finding.
    fileprivate init(_ coverage: ReuseCoverage) {
        self.init()
        (files, unread, isCompliant) = (coverage.files, coverage.unread, coverage.isCompliant)
        (withLicense, withCopyright, withBoth) = (coverage.withLicense, coverage.withCopyright, coverage.withBoth)
        usedIDs = coverage.usedIDs
        missingTexts = coverage.missingTexts.map(\.text)
        unlistedIDs = coverage.unlistedIDs.map(\.text)
        deprecatedIDs = coverage.deprecatedIDs.map(\.text)
        unusedTexts = coverage.unusedTexts.map(\.path)
        misnamedTexts = coverage.misnamedTexts.map(\.path)
        invalidExpressions = coverage.invalidExpressionCount
        brokenManifests = coverage.brokenManifests.map(\.path)
    }
}

extension TruckFactorSummary {
    /// Nil where nobody asked.
    fileprivate init?(_ fact: Fact<TruckFactorFacts>) {
        switch fact {
        case .absent: return nil
        case .found(let facts):
            self.init(value: facts.factor.value, files: facts.factor.files, filter: facts.filter)
        case .unknown(let reason): self.init(reason: reason)
        }
    }
}
