/// What a forge or a programme would see of a repository by its published rules.
public struct LensView: Codable, Sendable, Equatable {
    /// The lens's name on the command line.
    public var lens: String
    /// Whose rules they are.
    public var title: String
    /// When the rules were read, as `YYYY-MM`.
    public var rulesRead: String
    /// Which repository was looked at.
    public var repository: RepositoryIdentity
    /// One answer for each rule, in their order.
    public var answers: [LensAnswer]

    /// Memberwise.
    public init(
        lens: String, title: String, rulesRead: String, repository: RepositoryIdentity, answers: [LensAnswer]
    ) {
        self.lens = lens
        self.title = title
        self.rulesRead = rulesRead
        self.repository = repository
        self.answers = answers
    }
}

/// The answer to one rule of a lens.
public struct LensAnswer: Codable, Sendable, Equatable {
    /// What the rule looks for.
    public var rule: String
    /// Whether it would be seen; nil where that is not known, and `whyUnknown` says why.
    @Nullable public var isSeen: Bool?
    /// Why it is not known; nil where it is.
    @Nullable public var whyUnknown: String?
    /// The file that would be seen.
    @Nullable public var path: String?
    /// The check of this program that asks the same, or nearly.
    @Nullable public var check: String?
    /// The verdict of that check.
    @Nullable public var verdict: Verdict?
    /// Why the lens and the check differ; nil where they agree.
    @Nullable public var difference: String?

    /// Memberwise.
    public init(
        rule: String, isSeen: Bool?, whyUnknown: String? = nil, path: String?, check: String?, verdict: Verdict?,
        difference: String?
    ) {
        self.rule = rule
        self.isSeen = isSeen
        self.whyUnknown = whyUnknown
        self.path = path
        self.check = check
        self.verdict = verdict
        self.difference = difference
    }
}
