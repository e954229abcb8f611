import Reporter

/// A system that runs jobs, told by the variables that it sets.
///
/// Sources: GitHub, Default environment variables; GitLab, Predefined CI/CD variables; Forgejo, Actions reference; Gitea, Actions
/// variables.
enum ContinuousIntegration: Equatable {
    case gitHub(summary: String?)
    /// Also Gitea, whose runner it comes from; both set GitHub's variables as well.
    case forgejo(summary: String?)
    case gitLab
    case other

    init(_ environment: [String: String]) {
        let summary = environment["GITHUB_STEP_SUMMARY"].flatMap { $0.isEmpty ? nil : $0 }
        if environment["FORGEJO_ACTIONS"] == "true" || environment["GITEA_ACTIONS"] == "true" {
            self = .forgejo(summary: summary)
        } else if environment["GITHUB_ACTIONS"] == "true" {
            self = .gitHub(summary: summary)
        } else {
            self = environment["GITLAB_CI"] == "true" ? .gitLab : .other
        }
    }

    /// What its jobs are shown by.
    var outputs: [OutputRequest] {
        switch self {
        case .gitHub(let summary):
            [OutputRequest(format: .annotations)] + Self.request(summary)
                + [OutputRequest(format: .sarif, path: "commons-scan.sarif")]
        case .forgejo(let summary): [OutputRequest(format: .annotations)] + Self.request(summary)
        case .gitLab:
            [
                OutputRequest(format: .text), OutputRequest(format: .codeQuality, path: "gl-code-quality-report.json"),
                OutputRequest(format: .junit, path: "commons-scan-junit.xml"),
            ]
        case .other: [OutputRequest(format: .text), OutputRequest(format: .junit, path: "commons-scan-junit.xml")]
        }
    }

    private static func request(_ summary: String?) -> [OutputRequest] {
        summary.map { [OutputRequest(format: .jobSummary, path: $0, appends: true)] } ?? []
    }
}
