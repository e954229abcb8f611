/// A kind of file by which a project speaks to people who might take part in it.
///
/// The raw value is the name used in `.commons-scan.yml` path overrides and in `facts.documents` of a report.
public enum DocumentCategory: String, CaseIterable, Sendable, Codable {
    case readme
    case license
    case notice
    case contributing
    case conduct
    case security
    case support
    case governance
    case maintainers
    case codeOwners
    case authors
    case allContributors
    case issueTemplate
    case issueTemplateConfiguration
    case changeTemplate
    case changelog
    case roadmap
    case adopters
    case funding
    case fundingManifest
    case citation
    case codemeta
    case publiccode
    case dataPackage
    case reuseManifest
    case licenseTexts
    case securityInsights
    case securityTxt
    case contributorAgreement
    case agentGuide
    case aiPolicy
    case inclusion
    case mailmap
    case configuration
}
