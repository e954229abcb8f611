import MetadataReading

/// All checks, in the order in which reports list them.
public enum CheckCatalog {
    /// One line for each check.
    public static let all: [any Check] = [
        RecentActivityCheck(),
        NewcomersArriveCheck(),
        NewcomersStayCheck(),
        SharedWorkCheck(),
        ContributingGuideCheck(),
        GuideTopicCheck.tasks,
        GuideTopicCheck.workspace,
        GuideTopicCheck.community,
        GuideTopicCheck.flow,
        GuideTopicCheck.code,
        GuideTopicCheck.submission,
        ReadmeWhatCheck(),
        ReadmeHowCheck(),
        ReadmeContributionCheck(),
        ReadmeWhoCheck(),
        LicensePresentCheck(),
        LicenseIdentifiedCheck(),
        LicenseOpenCheck(),
        ConductCheck(),
        ConductContactCheck(),
        ConductEnforcementCheck(),
        ChangeTemplateCheck(),
        IssueTemplateCheck(),
        ContinuousIntegrationCheck(),
        ReproducibleSetupCheck(),
        SecurityPolicyCheck(),
        SupportCheck(),
        GovernanceCheck(),
        LanguagesCheck(),
        CreditCheck(),
        MentoringCheck(),
        AbsenceFactorCheck(),
        ElephantFactorCheck(),
        FundingCheck(),
        InclusiveWordingCheck(),
        SignOffCheck(),
        LicenseConsistentCheck(),
        MetadataCheck(),
        ReuseCheck(),
        DataLicenseCheck(),
        ChangelogCheck(),
        ReleaseCadenceCheck(),
    ]

    /// The id that is most like `text`, for a person who mistyped one; nil where none is like it.
    public static func nearestID(to text: String) -> String? {
        nearest(to: text, among: all.map(\.id))
    }
}
