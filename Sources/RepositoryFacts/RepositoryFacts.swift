public import DocumentReading
public import HistoryReading
public import MetadataReading

/// All that a check may know about one repository at one revision.
///
/// Documents stand in the order of their precedence, the one that people are shown first. A list that was `found` is
/// never empty.
public struct RepositoryFacts: Sendable, Codable {
    /// Which repository and which commit.
    public var source: Source
    /// How many files the tree holds; unknown where the tree is not complete.
    public var fileCount: Fact<Int>
    /// What the tree mainly holds.
    public var contents: Fact<ContentFacts>
    /// Every community file that was found, by category and precedence.
    public var listing: [ListedDocument]

    /// The README.
    public var readme: Fact<Document<ReadmeReading>>
    /// The contributing guide.
    public var guide: Fact<Document<GuideReading>>
    /// What else guides those who contribute: documents that the guide refers to, and the README's part about contributing.
    public var guideParts: [Document<GuideReading>]
    /// The code of conduct.
    public var conduct: Fact<Document<ConductReading>>
    /// The security policy.
    public var security: Fact<Document<SecurityPolicyReading>>
    /// What a site that is kept here tells those who found a vulnerability.
    public var securityTxt: Fact<Document<SecurityTxtReading>>
    /// Where to ask for help.
    public var support: Fact<Document<SupportReading>>
    /// How decisions are made.
    public var governance: Fact<Document<GovernanceReading>>
    /// Who looks after the project.
    public var maintainers: Fact<Document<MaintainersReading>>
    /// Who is asked to review what.
    public var codeOwners: Fact<Document<CodeOwnersReading>>
    /// Files that name those who helped.
    public var credits: Fact<[Document<CreditReading>]>
    /// Words in the README and the guide that some readers feel shut out by, with their places.
    public var exclusiveWording: Fact<[WordingMention]>

    /// What is known about the licence; unknown where the tree is.
    public var license: Fact<LicenseFacts>
    /// Licences of every file by the REUSE specification.
    public var reuse: Fact<ReuseFacts>

    /// Templates for issues.
    public var issueTemplates: Fact<[Document<IssueTemplateReading>]>
    /// Templates for proposed changes.
    public var changeTemplates: Fact<[Document<ChangeTemplateReading>]>
    /// Metadata for machines: citation, codemeta, publiccode, data package.
    public var metadata: Fact<[Document<MetadataSummary>]>
    /// The versions that metadata and changelog say the work has.
    public var versionClaims: Fact<[VersionClaim]>
    /// Ways to give money, as files.
    public var funding: Fact<[Document<FundingSummary>]>
    /// What changed from release to release.
    public var changelog: Fact<Document<ChangelogReading>>

    /// Systems that build and test proposed changes.
    public var continuousIntegration: Fact<[Signal]>
    /// How a newcomer gets to a working build.
    public var setup: Fact<SetupFacts>
    /// In which languages the project speaks.
    public var languages: Fact<LanguageFacts>

    /// What the history says.
    public var history: HistoryFacts
    /// How the history begins; unknown where the clone is cut.
    public var origin: Fact<OriginFacts>
    /// How few people know half of the files; absent where nobody asked.
    public var truckFactor: Fact<TruckFactorFacts>
    /// The moment on which history, releases and exemptions are judged, in seconds since 1970: the scanned commit's, unless
    /// another was asked for.
    public var asOf: Int64
    /// What the tags say.
    public var releases: Fact<ReleaseFacts>
    /// The branches of the clone; absent where there is none, as at a detached HEAD.
    public var branches: Fact<BranchFacts>
    /// The people named as those who look after the project, against who takes part; unknown where the history is.
    public var stewards: Fact<StewardFacts>
    /// Who contributed; only kept when it was asked for.
    public var people: [PersonFacts]?

    /// Checks that the project asks to be spared, with reasons that hold on the day of the scan.
    public var exemptions: [ExemptionFact]
    /// What could not be seen.
    public var limits: [FactLimit]

    /// Facts about a repository in which everything was looked for and nothing was found.
    public init(source: Source) {
        self.source = source
        fileCount = .absent
        contents = .absent
        listing = []
        readme = .absent
        guide = .absent
        guideParts = []
        conduct = .absent
        security = .absent
        securityTxt = .absent
        support = .absent
        governance = .absent
        maintainers = .absent
        codeOwners = .absent
        credits = .absent
        exclusiveWording = .absent
        license = .absent
        reuse = .absent
        issueTemplates = .absent
        changeTemplates = .absent
        metadata = .absent
        versionClaims = .absent
        funding = .absent
        changelog = .absent
        continuousIntegration = .absent
        setup = .absent
        languages = .absent
        history = .known(HistoryMetrics(asOf: source.commitTime))
        origin = .absent
        truckFactor = .absent
        asOf = source.commitTime
        releases = .absent
        branches = .absent
        stewards = .absent
        exemptions = []
        limits = []
    }
}
