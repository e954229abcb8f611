/// Figures of the part of a history that was seen.
///
/// All but `lastCommit` are at most what the whole history has, so they may be shown as "at least"; they judge nothing.
public struct SeenHistory: Hashable, Sendable, Codable {
    /// Commits seen, merges included.
    public var commits = 0
    /// Merges seen.
    public var mergeCommits = 0
    /// Commits seen with a `Co-authored-by` trailer.
    public var coAuthoredCommits = 0
    /// Commits seen with a `Signed-off-by` trailer.
    public var signedOffCommits = 0
    /// Committer date of the latest commit, which the clone always has; nothing without commits.
    public var lastCommit: Int64?

    /// Nothing seen; every figure can then be set.
    public init() {}

    init(_ metrics: HistoryMetrics) {
        commits = metrics.commits
        mergeCommits = metrics.mergeCommits
        coAuthoredCommits = metrics.coAuthoredCommits
        signedOffCommits = metrics.signedOffCommits
        lastCommit = metrics.lastCommit
    }
}
