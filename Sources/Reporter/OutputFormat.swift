public import ReportModel

/// The formats that a report can be written in.
public enum OutputFormat: String, CaseIterable, Sendable {
    /// A page for people.
    case text
    /// One document with all reports, for programs.
    case json
    /// One report a line, for streams.
    case ndjson
    /// A comment or a summary on a forge.
    case markdown
    /// A row for each repository, for spreadsheets.
    case csv
    /// A page for a browser that needs nothing else.
    case html
    /// Alerts of GitHub's code scanning.
    case sarif
    /// Annotations of GitHub Actions and Forgejo Actions.
    case annotations = "github"
    /// The summary of a job of GitHub Actions.
    case jobSummary = "github-summary"
    /// Code quality of GitLab.
    case codeQuality = "gitlab"
    /// Test results, for Jenkins and others.
    case junit
    /// Figures for Prometheus.
    case prometheus
    /// A badge with the welcome score as SVG.
    case badge
    /// A badge about using it.
    case badgeUse = "badge-use"
    /// A badge about developing it.
    case badgeDevelop = "badge-develop"
    /// A badge about sharing data and content.
    case badgeShare = "badge-share"
    /// A badge about taking part.
    case badgeTakePart = "badge-take-part"
    /// A badge about supporting it.
    case badgeSupport = "badge-support"
    /// What shields.io draws a badge with the welcome score from.
    case shields
    /// The same about using it.
    case shieldsUse = "shields-use"
    /// The same about developing it.
    case shieldsDevelop = "shields-develop"
    /// The same about sharing data and content.
    case shieldsShare = "shields-share"
    /// The same about taking part.
    case shieldsTakePart = "shields-take-part"
    /// The same about supporting it.
    case shieldsSupport = "shields-support"

    /// What writes one report or several in this format; only `text` uses the style, and formats with a part for each check use
    /// `checks`. Pages for people are in the language of `phrasebook`; what programs read is in English.
    public func reporter(
        style: TextStyle = .plain, checks: [CheckText] = [], phrasebook: Phrasebook = .english
    ) -> any Reporting & BatchReporting {
        switch self {
        case .text: TextReporter(style: style, phrasebook: phrasebook)
        case .json: JSONReporter()
        case .ndjson: NDJSONReporter()
        case .markdown: MarkdownReporter(phrasebook: phrasebook)
        case .csv: CSVReporter(checks: checks.isEmpty ? nil : checks.map(\.id))
        case .html: HTMLReporter(phrasebook: phrasebook)
        case .sarif: SARIFReporter(checks: checks)
        case .annotations: AnnotationsReporter()
        case .jobSummary: JobSummaryReporter(phrasebook: phrasebook)
        case .codeQuality: CodeQualityReporter()
        case .junit: JUnitReporter()
        case .prometheus: PrometheusReporter()
        case .badge, .badgeUse, .badgeDevelop, .badgeShare, .badgeTakePart, .badgeSupport:
            BadgeReporter(subject: subject)
        case .shields, .shieldsUse, .shieldsDevelop, .shieldsShare, .shieldsTakePart, .shieldsSupport:
            ShieldsReporter(subject: subject)
        }
    }

    /// The whole text of `document` in this format.
    public func render(_ document: ReportDocument, style: TextStyle = .plain, checks: [CheckText] = []) -> String {
        reporter(style: style, checks: checks).render(document)
    }

    /// What a badge is about.
    private var subject: BadgeSubject {
        BadgeSubject(way: Way.allCases.first { rawValue.hasSuffix("-\($0.rawValue)") })
    }
}
