/// What one commit's parents and trailers say, one bit each.
public struct CommitFlags: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt16

    /// Flags with these bits.
    public init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// More than one parent.
    public static let merge = CommitFlags(rawValue: 1 << 0)
    /// No parent in the commit object itself; the cut edge of a shallow clone is no root.
    public static let root = CommitFlags(rawValue: 1 << 1)
    /// At least one `Signed-off-by` trailer.
    public static let signedOff = CommitFlags(rawValue: 1 << 2)
    /// At least one `Co-authored-by` trailer.
    public static let coAuthored = CommitFlags(rawValue: 1 << 3)
    /// At least one trailer of review: `Reviewed-by` or `Acked-by`.
    public static let reviewTrailer = CommitFlags(rawValue: 1 << 4)
    /// At least one other trailer of taking part, such as `Tested-by`, `Helped-by` or `Reported-by`.
    public static let participationTrailer = CommitFlags(rawValue: 1 << 5)
}
