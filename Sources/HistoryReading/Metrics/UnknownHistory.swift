/// A history that cannot be judged: the reason, and the figures of the part that was seen.
public struct UnknownHistory: Hashable, Sendable, Codable {
    /// Why the whole is not known.
    public enum Reason: Hashable, Sendable, Codable {
        /// The clone was made with a depth; `git fetch --unshallow` completes it.
        case shallow
        /// The reader stopped at a limit.
        case truncated
        /// So many parents are named by commits but absent, though the clone does not say that it is shallow.
        case missingCommits(Int)
        /// There is no commit to read.
        case noCommits
        /// The history was not asked for or could not be read, in the words of what failed.
        case notRead(String)
    }

    /// Why the whole is not known.
    public var reason: Reason
    /// What was seen nevertheless.
    public var seen: SeenHistory

    /// A history that is unknown for this reason.
    public init(reason: Reason, seen: SeenHistory = SeenHistory()) {
        self.reason = reason
        self.seen = seen
    }
}
