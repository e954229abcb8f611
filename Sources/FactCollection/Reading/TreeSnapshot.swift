import Git
import RepositoryFacts

/// One commit's tree as listed, with what could not be listed.
struct TreeSnapshot {
    let listing: TreeListing
    /// Why a file that is not listed may still be in the commit; nil where the listing is complete.
    let gap: String?
    let limits: [FactLimit]

    /// A tree without files.
    init() {
        (listing, gap, limits) = (TreeListing(), nil, [])
    }

    /// Lists the tree of a commit.
    init(of commit: ObjectID, in repository: borrowing Repository, memory: FolderMemory? = nil) {
        do throws(GitError) {
            listing = try repository.tree(of: commit, memory: memory)
            gap = Self.gap(in: listing)
        } catch {
            listing = TreeListing()
            gap = "the tree of the commit is not in this clone"
        }
        limits = gap.map { [FactLimit(code: "tree-incomplete", message: $0, isIncomplete: true)] } ?? []
    }

    private static func gap(in listing: TreeListing) -> String? {
        if listing.isTruncated { return "the tree has more files than are listed (\(listing.entries.count))" }
        if listing.missingFolders.contains("") { return "the tree of the commit is not in this clone" }
        let missing = listing.missingFolderCount
        if missing > 0 { return "\(missing) folder\(missing == 1 ? "" : "s") of the tree are not in this clone" }
        return listing.malformedFolderCount > 0 ? "the tree is damaged; `git fsck` says more" : nil
    }
}
