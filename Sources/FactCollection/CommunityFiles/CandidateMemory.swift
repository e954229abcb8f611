/// What names of files meant, kept while one handle looks at the trees of many commits, which have most files in common.
///
/// For one thread.
final class CandidateMemory {
    private struct Name: Hashable {
        let file: TreeFile
        let kind: CommunityPlaces.Kind
        let order: Int
    }

    private struct Folder: Hashable {
        let path: String
        let order: Int
    }

    /// More files are not kept; all are forgotten then.
    private static let most = 100_000
    private var names: [Name: [CommunityCandidate]] = [:]
    /// The folders of the tree looked at last.
    private var folders: [Folder: (listing: FolderListing, candidates: [CommunityCandidate])] = [:]

    /// The candidates among the files of a folder at a place, which is the `order`-th of all.
    func candidates(in listing: FolderListing, at place: CommunityPlaces.Place, order: Int) -> [CommunityCandidate] {
        let folder = Folder(path: listing.folder, order: order)
        if let known = folders[folder], known.listing == listing { return known.candidates }
        let found = listing.files.flatMap { candidates(for: $0, at: place, order: order) }
        folders[folder] = (listing, found)
        return found
    }

    private func candidates(
        for file: TreeFile, at place: CommunityPlaces.Place, order: Int
    ) -> [CommunityCandidate] {
        let name = Name(file: file, kind: place.kind, order: order)
        if let known = names[name] { return known }
        let found = CommunityCandidate.candidates(for: file, at: place, order: order)
        if names.count == Self.most {
            names.removeAll(keepingCapacity: true)
            folders.removeAll(keepingCapacity: true)
        }
        names[name] = found
        return found
    }
}
