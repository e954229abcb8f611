import Git

/// The files of one commit, with those of the work tree laid over them where that was asked for.
///
/// The only owner of the open repository while facts are collected: everything read goes through here, within limits.
struct TreeReader: ~Copyable {
    /// Larger documents than this are no documents; in bytes.
    static let documentLimit = 512 << 10
    private static let linkLimit = 4096
    private static let mostLinks = 10_000

    let repository: Repository
    /// Why a file that is not listed may still be in the commit; nil where the listing is complete.
    private(set) var gap: String?
    /// What symbolic links hold, by path.
    private(set) var linkTargets: [String: String]
    /// The paths that can be read.
    private(set) var index: TreeIndex
    private var listing: TreeListing
    private var overlay: [String: [UInt8]] = [:]
    /// What is known of other commits; nil where only one is looked at.
    let memory: TreeMemory?
    /// What readers made of files before; nil where nothing is remembered.
    let readings: ReadingMemory?

    /// Takes the repository and what was listed of one of its commits; with a memory, others may follow.
    init(
        repository: consuming Repository, of snapshot: TreeSnapshot, memory: TreeMemory? = nil,
        readings: ReadingMemory? = nil
    ) {
        self.memory = memory
        self.readings = memory?.readings ?? readings
        listing = snapshot.listing
        index = TreeIndex(entries: Self.files(of: snapshot.listing))
        linkTargets = Self.linkTargets(of: snapshot.listing, in: repository)
        gap = snapshot.gap
        self.repository = repository
    }

    /// Turns to another commit of the same repository.
    mutating func turn(to snapshot: TreeSnapshot) {
        listing = snapshot.listing
        index = TreeIndex(entries: Self.files(of: snapshot.listing))
        linkTargets = Self.linkTargets(of: snapshot.listing, in: repository)
        gap = snapshot.gap
        overlay = [:]
    }

    private static func files(of listing: TreeListing) -> [TreeFile] {
        listing.entries.map { TreeFile(path: $0.path, kind: TreeFile.Kind($0.kind)) }
    }

    /// Lets files of the work tree stand in for those of the commit; nil for one that was removed.
    mutating func overlay(_ files: [String: [UInt8]?]) {
        overlay.merge(files.compactMapValues(\.self)) { $1 }
        listing.entries.removeAll { files.keys.contains($0.path) }
        index = TreeIndex(entries: Self.files(of: listing) + overlay.keys.sorted().map { TreeFile(path: $0) })
    }

    private static func linkTargets(
        of listing: TreeListing, in repository: borrowing Repository
    ) -> [String: String] {
        var targets: [String: String] = [:]
        for link in listing.entries.lazy.filter({ $0.kind == .symlink }).prefix(mostLinks) {
            guard case .content(let bytes) = repository.blob(link.id, limit: linkLimit) else { continue }
            targets[link.path] = String(decoding: bytes, as: UTF8.self)
        }
        return targets
    }

    /// The bytes of a file, at most `limit` of them.
    func content(at path: String, limit: Int = documentLimit) -> BlobContent {
        if let bytes = overlay[path] {
            return bytes.count <= limit ? .content(bytes) : .tooLarge(size: bytes.count)
        }
        guard let entry = listing.entry(at: path) else { return .missing }
        return repository.blob(entry.id, limit: limit)
    }

    /// The object that a committed path names; nil for a file of the work tree.
    func blob(at path: String) -> ObjectID? {
        overlay[path] == nil ? listing.entry(at: path)?.id : nil
    }

    /// The `.mailmap` at the root; nil where there is none.
    var mailmap: [UInt8]? {
        guard case .content(let bytes) = content(at: ".mailmap", limit: 4 << 20) else { return nil }
        return bytes
    }
}

extension TreeFile.Kind {
    fileprivate init(_ kind: TreeEntry.Kind) {
        switch kind {
        case .file: self = .file
        case .executable: self = .executable
        case .symlink: self = .symlink
        case .submodule: self = .submodule
        }
    }
}
