/// How much of a tree is listed before the listing stops and says so.
public struct TreeLimits: Hashable, Sendable {
    /// The most files and folders together.
    public var entries = 1_000_000

    /// The most folders inside one another.
    public var depth = 256

    /// The longest path in bytes; Linux allows 4,096.
    public var pathBytes = 4_096

    /// The most bytes of all paths together, which bounds the memory.
    public var totalPathBytes = 256 << 20

    /// The most bytes of one folder's object, and of all folders that are open at a time.
    public var folderBytes = 64 << 20

    /// The limits that no honest repository meets.
    public init() {}
}
