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
    /// The most bytes of different paths, those that several threads meet counted for each.
    public var pathBytesOfAll = 256 << 20
    /// The largest folder's object in bytes.
    public var folderBytes = 16 << 20
    /// How long it may take.
    public var time: Duration = .seconds(900)
    /// The largest file that is compared, in bytes.
    public var comparedBytes = 1 << 20
    /// How many files that appeared, and how many that went, are compared in one commit; with more, none is.
    public var comparedFiles = 400
    /// How many bytes of files are compared in one commit; what comes after them is taken for new.
    public var comparedBytesOfCommit = 32 << 20
    /// How many pieces of files are held against one another in one commit; what comes after them is taken for new.
    public var comparedPieces = 50_000_000

    /// The limits that no honest repository meets.
    public init() {}
}
