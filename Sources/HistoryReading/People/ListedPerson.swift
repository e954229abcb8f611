/// A person with the name and address that stand on most of their commits.
public struct ListedPerson: Hashable, Sendable {
    /// The name and address, after the mailmap.
    public var identity: Identity
    /// Commits without merges, co-authored ones included.
    public var commits: Int
    /// Committer date of the first of them, in seconds since 1970.
    public var firstCommit: Int64
    /// Committer date of the last of them, in seconds since 1970.
    public var lastCommit: Int64
}

extension HistoryTable {
    /// Everybody with a commit, those with most first, then by name and address.
    ///
    /// `log` and `mailmap` are the ones that the table was made of. Somebody with several identities is listed under the
    /// one that authored most commits; among equals the first in the order of bytes.
    public func listedPeople(of log: CommitLog, mailmap: Mailmap) -> [ListedPerson] {
        var authored = Array(repeating: 0, count: log.identities.count)
        for author in log.author.prefix(log.count) where Int(author) < authored.count { authored[Int(author)] += 1 }
        var best: [UInt32: (identity: Identity, commits: Int)] = [:]
        for index in log.identities.indices where people.kinds[index] == .person {
            let candidate = (identity: mailmap.resolve(log.identities[index]), commits: authored[index])
            let person = people.numbers[index]
            if let known = best[person], !precedes(candidate, known) { continue }
            best[person] = candidate
        }
        return best.compactMap { person, chosen -> ListedPerson? in
            let dates = chronicle.commitDates(ofPerson: person)
            guard let first = dates.first, let last = dates.last else { return nil }
            return ListedPerson(
                identity: chosen.identity, commits: dates.count, firstCommit: first, lastCommit: last)
        }.sorted {
            ($1.commits, $0.identity.name, $0.identity.email) < ($0.commits, $1.identity.name, $1.identity.email)
        }
    }

    private func precedes(
        _ left: (identity: Identity, commits: Int), _ right: (identity: Identity, commits: Int)
    ) -> Bool {
        (right.commits, left.identity.name, left.identity.email) < (
            left.commits, right.identity.name, right.identity.email
        )
    }
}
