/// What a clone says about its own completeness.
struct CloneState: Hashable, Codable {
    var isShallow: Bool
    var isTruncated: Bool
    var boundaryCount: Int

    init(_ log: CommitLog) {
        isShallow = log.isShallow
        isTruncated = log.isTruncated
        boundaryCount = log.boundaryCount
    }

    /// Why the history as a whole cannot be known; nothing where it can.
    var reason: UnknownHistory.Reason? {
        if isShallow { return .shallow }
        if isTruncated { return .truncated }
        return boundaryCount > 0 ? .missingCommits(boundaryCount) : nil
    }
}
