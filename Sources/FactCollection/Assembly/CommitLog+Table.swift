import Git
import HistoryReading

extension CommitLog {
    /// The commits that git's reader found, in the form that the history's reader takes.
    init(_ table: CommitTable, headTime: Int64, isShallow: Bool) {
        self.init(headTime: headTime)
        committerTimes = table.committerTimes
        authorTimes = table.authorTimes
        author = table.authors
        flags = table.flags.map { HistoryReading.CommitFlags(rawValue: $0.rawValue) }
        identities = table.identities.map { Identity(name: $0.name, email: $0.email) }
        boundaryCount = table.boundaryCount + table.unreadableCount
        self.isShallow = isShallow
        isTruncated = table.isTruncated
        for mention in table.mentions {
            let named = IdentityMention(commit: mention.commit, identity: mention.identity)
            switch mention.kind {
            case .coAuthored: coAuthors.append(named)
            case .signedOff, .coDeveloped: break
            default: participants.append(named)
            }
        }
    }
}
