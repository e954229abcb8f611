/// Listings of a tree's folders, each made once.
struct TreeListings {
    let index: TreeIndex
    private var known: [String: FolderListing] = [:]
    private var fileNames: [String: [String: [Int]]] = [:]
    private var folderNames: [String: [String: [Int]]] = [:]

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
            for folder in reached { next += folders(ignoringCase: part, in: folder) }
            reached = next
        }
        return reached
    }

    /// The entries whose path is this one when the case of letters is ignored in every part, in byte order.
    mutating func files(ignoringCase path: String) -> [TreeFile] {
        var found: [TreeFile] = []
        for folder in folders(ignoringCase: PathText.folder(of: path)) {
            found += files(ignoringCase: PathText.name(of: path), in: folder)
        }
        return found
    }

    private mutating func files(ignoringCase name: String, in folder: String) -> [TreeFile] {
        let files = listing(of: folder).files
        let positions = fileNames[folder] ?? Dictionary(grouping: files.indices) { files[$0].name.lowercased() }
        fileNames[folder] = positions
        return positions[name.lowercased(), default: []].map { files[$0] }
    }

    private mutating func folders(ignoringCase name: String, in folder: String) -> [String] {
        let folders = listing(of: folder).folders
        let positions = folderNames[folder] ?? Dictionary(grouping: folders.indices) { folders[$0].lowercased() }
        folderNames[folder] = positions
        return positions[name.lowercased(), default: []].map { PathText.join(folder, folders[$0]) }
    }
}
