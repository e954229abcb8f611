import ReportModel

/// Reports as a scan would make them.
enum SampleReports {
    static let tool = Tool(name: "commons-scan", version: "0.0.0")

    static func document(_ reports: [Report], batch: BatchSummary? = nil) -> ReportDocument {
        ReportDocument(tool: tool, modelVersion: "2026.1", reports: reports, batch: batch)
    }

    /// A project with some of everything: each verdict, an exemption, limits, unknown history.
    static let rich = document([lantern])

    /// Four repositories with scores, and three without.
    static let batch = document(
        batchReports,
        batch: BatchSummary(
            repositories: batchReports.map {
                BatchEntry(path: $0.repository.path ?? $0.repository.name, status: $0.status, score: $0.score)
            }, figures: figures))

    static let figures: FleetFigures = {
        var figures = FleetFigures()
        figures.repositories = 7
        figures.scored = 4
        figures.scores = ScoreSpread([96: 1, 88.4: 1, 71.4: 1, 41: 1])
        figures.grades = ["A": 1, "B": 1, "C": 1, "D": 1, "E": 0]
        figures.gaps = [
            FleetGap(
                check: "reuse", title: "Licence of every file", missing: 4, partlyMet: 0, points: 12, sharedFile: nil),
            FleetGap(
                check: "conduct", title: "Code of conduct", missing: 2, partlyMet: 1, points: 20.5,
                sharedFile: SharedFile(path: "CODE_OF_CONDUCT.md", repositories: 2)),
        ]
        return figures
    }()

    private static let batchReports = [
        small("aurora", score: 96, low: 96, high: 96),
        small("灯台/雅-observatory", score: 88.4, low: 80.2, high: 90),
        lantern,
        small("tidepool", score: 41, low: 22.5, high: 77.5, status: .partial),
        empty, failed, unsupported,
    ]

    static let empty = Report(
        status: .empty, repository: RepositoryIdentity(name: "sketches", remote: nil),
        error: ScanFailure(
            code: "no-commit", message: "the repository has no commit yet; commit something, then scan again"))

    static let failed = Report(
        status: .error, repository: RepositoryIdentity(name: "harbour/ledger", remote: nil),
        error: ScanFailure(
            code: "object-missing",
            message: """
                the tree 9c1185a5c5e9fc54612808977ee8f548b2258d31 of the scanned commit is missing from the clone; run \
                git fsck to see what else is, or clone again
                """))

    static let unsupported = Report(
        status: .unsupported, repository: RepositoryIdentity(name: "harbour/vault", remote: nil),
        error: ScanFailure(
            code: "object-format-sha256",
            message: "the repository stores objects by SHA-256; this program reads repositories that use SHA-1"))

    static let lantern = Report(
        status: .partial,
        repository: RepositoryIdentity(name: "harbour/lantern", remote: "https://forge.example/harbour/lantern"),
        revision: RevisionIdentity(
            id: "3f2a9c1d04b7e68f5a1290cc7d3e4b5a69788f01", reference: "refs/heads/main", date: "2025-11-03T09:41:07Z"),
        score: WelcomeScore(score: 71.4, low: 67.9, high: 72.9, coverage: 0.95),
        ways: [
            WayScore(way: .use, score: 92.3, low: 92.3, high: 92.3, coverage: 1),
            WayScore(way: .develop, score: 70.6, low: 63.8, high: 73.5, coverage: 0.904),
            WayScore(way: .share, score: 33.3, low: 33.3, high: 33.3, coverage: 1),
            WayScore(way: .takePart, score: 58, low: 58, high: 58, coverage: 1),
            WayScore(way: .support, score: nil, low: 0, high: 100, coverage: 0),
        ],
        findings: SampleFindings.all, license: LicenseSummary(expression: "Apache-2.0", isOpen: true),
        facts: FactSummary(
            files: 1204,
            documents: [
                DocumentSummary(category: "readme", path: "README.md", language: "en"),
                DocumentSummary(category: "readme", path: "README.fr.md", language: "fr"),
                DocumentSummary(category: "license", path: "LICENSE", language: nil),
                DocumentSummary(category: "contributing", path: ".github/CONTRIBUTING.md", language: "en"),
                DocumentSummary(category: "conduct", path: "CODE_OF_CONDUCT.md", language: "en"),
            ],
            history: history),
        limits: [
            Limit(
                code: "blob-too-large",
                message: "docs/handbook.adoc is 14 MB; only its first 1 MB was read, so what stands later is not seen"),
            Limit(code: "grafts-ignored", message: "the clone has grafts; history was read without them"),
        ])

    static let history: HistorySummary = {
        var history = HistorySummary(isShallow: false)
        history.commits = 3012
        history.mergeCommits = 404
        history.people = 214
        history.bots = 2
        history.agents = 1
        history.contributorAbsenceFactor = 3
        history.oneCommitPeople = 97
        history.newcomersLastYear = 18
        history.newcomerCohort = 22
        history.newcomersRetained = 3
        history.firstCommit = "2014-02-11T20:15:00Z"
        history.lastCommit = "2025-11-03T09:41:07Z"
        history.coAuthoredCommits = 88
        history.signedOffCommits = 0
        return history
    }()

    static func small(
        _ name: String, score: Double, low: Double, high: Double, status: ScanStatus = .ok
    ) -> Report {
        Report(
            status: status, repository: RepositoryIdentity(name: name, remote: nil),
            revision: RevisionIdentity(
                id: "0a4d55a8d778e5022fab701977c5d840bbc486d0", reference: nil, date: "2025-06-30T00:00:00Z"),
            score: WelcomeScore(score: score, low: low, high: high, coverage: 1 - (high - low) / 100),
            ways: Way.allCases.map { WayScore(way: $0, score: score, low: low, high: high, coverage: 1) },
            findings: Array(SampleFindings.all.suffix(14)), license: LicenseSummary(expression: nil, isOpen: nil),
            facts: FactSummary(files: nil, documents: [], history: HistorySummary(isShallow: true)), limits: [])
    }
}
