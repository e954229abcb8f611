/// How much of a history's changes is read before the reading stops and says so.
public struct ChangeLimits: Sendable {
    /// The most changes of one commit.
    public var changesOfCommit = 1_000_000
    /// The most changes of all commits.
    public var changes = 20_000_000
    /// The most folders inside one another.
    public var depth = 256
    /// The longest path in bytes.
    public var pathBytes = 4_096
    /// The largest folder's object in bytes.
    public var folderBytes = 16 << 20
    /// How long it may take.
    public var time: Duration = .seconds(900)
    /// The largest file that is compared, in bytes.
    public var comparedBytes = 1 << 20
    /// How many files that appeared, and how many that went, are compared in one commit; with more, none is.
    public var comparedFiles = 400

    /// The limits that no honest repository meets.
    public init() {}
}
