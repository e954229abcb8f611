import HistoryReading

/// 2020-01-01, the head's date in these tests.
let headTime: Int64 = 1_577_836_800
let day: Int64 = 86_400

extension Identity {
    /// `Name <address>`.
    init(_ text: String) {
        let parts = text.split(separator: "<", maxSplits: 1, omittingEmptySubsequences: false)
        self.init(
            name: parts[0].trimmingSpaces, email: parts.count > 1 ? String(parts[1].prefix { $0 != ">" }) : "")
    }
}

extension Substring {
    fileprivate var trimmingSpaces: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}

extension CommitLog {
    /// Adds a commit `days` before the head.
    mutating func commit(
        _ author: String, daysAgo days: Int64, _ flags: CommitFlags = [], coAuthors: [String] = [],
        participants: [String] = []
    ) {
        let index = UInt32(count)
        committerTimes.append(headTime - days * day)
        authorTimes.append(headTime - days * day)
        self.author.append(number(author))
        self.flags.append(coAuthors.isEmpty ? flags : flags.union(.coAuthored))
        self.coAuthors += coAuthors.map { IdentityMention(commit: index, identity: number($0)) }
        self.participants += participants.map { IdentityMention(commit: index, identity: number($0)) }
    }

    private mutating func number(_ text: String) -> UInt32 {
        let identity = Identity(text)
        if let known = identities.firstIndex(of: identity) { return UInt32(known) }
        identities.append(identity)
        return UInt32(identities.count - 1)
    }
}
