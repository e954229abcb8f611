import Git
import RepositoryFacts

/// How a history begins, by the trees of its root commits.
enum OriginAssembly {
    private static let mostRoots = 16

    static func fact(of commits: CommitTable, in repository: borrowing Repository) -> Fact<OriginFacts> {
        guard !repository.isShallow, commits.boundaryCount + commits.unreadableCount == 0, !commits.isTruncated else {
            return .unknown("the history is not complete")
        }
        let roots = commits.rootCommits
        var largest: (id: ObjectID, files: Int)?
        for root in roots.prefix(mostRoots) {
            guard let listing = try? repository.tree(of: root), listing.isComplete else {
                return .unknown("the tree of commit \(root.hex.prefix(10)) is not complete")
            }
            if listing.entries.count >= largest?.files ?? 0 { largest = (root, listing.entries.count) }
        }
        return largest.map {
            .found(
                OriginFacts(rootCommits: roots.count, largestRoot: $0.id.hex, largestRootFiles: $0.files))
        } ?? .absent
    }
}
