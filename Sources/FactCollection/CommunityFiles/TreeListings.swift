/// Listings of a tree's folders, each made once.
struct TreeListings {
    let index: TreeIndex
    private var known: [String: FolderListing] = [:]

    init(_ index: TreeIndex) {
        self.index = index
    }

    mutating func listing(of folder: String) -> FolderListing {
        if let listing = known[folder] { return listing }
        let listing = index.listing(of: folder)
        known[folder] = listing
        return listing
    }

    /// The folders whose path is this one when the case of letters is ignored in every part, in byte order.
    mutating func folders(ignoringCase path: String) -> [String] {
        var reached = [""]
        for part in PathText.components(of: path) {
            var next: [String] = []
            for folder in reached { next += listing(of: folder).folders(ignoringCase: part) }
            reached = next
        }
        return reached
    }

    /// The entries whose path is this one when the case of letters is ignored in every part, in byte order.
    mutating func files(ignoringCase path: String) -> [TreeFile] {
        var found: [TreeFile] = []
        for folder in folders(ignoringCase: PathText.folder(of: path)) {
            found += listing(of: folder).files(ignoringCase: PathText.name(of: path))
        }
        return found
    }
}
