import Synchronization

/// Listings of a tree's folders, each made once however many ask.
final class ListingMemory: Sendable {
    private struct State {
        var listings: [String: FolderListing] = [:]
        var fileNames: [String: [String: [Int]]] = [:]
        var folderNames: [String: [String: [Int]]] = [:]
    }

    private let state = Mutex(State())

    /// The listing of a folder, made by `make` the first time.
    func listing(of folder: String, _ make: () -> FolderListing) -> FolderListing {
        if let known = state.withLock({ $0.listings[folder] }) { return known }
        let listing = make()
        state.withLock { $0.listings[folder] = listing }
        return listing
    }

    /// The files of a listing with this name in any case.
    func files(named name: String, in listing: FolderListing) -> [TreeFile] {
        let positions = state.withLock { state in
            if let known = state.fileNames[listing.folder] { return known[name] }
            let names = Dictionary(grouping: listing.files.indices) { listing.files[$0].name.lowercased() }
            state.fileNames[listing.folder] = names
            return names[name]
        }
        return (positions ?? []).map { listing.files[$0] }
    }

    /// The folders of a listing with this name in any case.
    func folders(named name: String, in listing: FolderListing) -> [String] {
        let positions = state.withLock { state in
            if let known = state.folderNames[listing.folder] { return known[name] }
            let names = Dictionary(grouping: listing.folders.indices) { listing.folders[$0].lowercased() }
            state.folderNames[listing.folder] = names
            return names[name]
        }
        return (positions ?? []).map { listing.folders[$0] }
    }
}
