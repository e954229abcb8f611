import Git

/// The community files of the work tree that differ from a commit's, or that it lacks.
///
/// Only the root and the folders in which forges look are listed, and nothing is followed out of the work tree. Files that
/// are missing from the work tree say nothing: it may be sparse, or never have been checked out.
struct WorkTreeChanges {
    private static let shallowFolders = ["", "docs", "LICENSES"]
    private static let deepFolders = [".github", ".gitlab", ".forgejo", ".gitea", ".devcontainer"]
    private static let mostFiles = 2000

    /// The content of each such file, by path.
    let files: [String: [UInt8]?]

    init(_ repository: borrowing Repository, against listing: TreeListing) {
        guard repository.workTreePath != nil else {
            files = [:]
            return
        }
        let found =
            repository.workTreeFiles(in: Self.shallowFolders).files
            + repository.workTreeFiles(in: Self.deepFolders, recursive: true, limit: Self.mostFiles).files
        var changed: [String: [UInt8]?] = [:]
        for file in found.prefix(Self.mostFiles)
        where file.kind == .file || file.kind == .executable {
            guard file.size <= TreeReader.documentLimit, Self.matters(file.path),
                case .content(let bytes) = repository.workTreeContent(file.path, limit: TreeReader.documentLimit)
            else { continue }
            let committed = listing.entry(at: file.path)
            if let committed {
                guard Self.differs(bytes, from: committed) else { continue }
            } else if repository.isIgnored(file.path) {
                continue
            }
            changed[file.path] = bytes
        }
        files = changed
    }

    /// Whether a file at this path could be a community file.
    private static func matters(_ path: String) -> Bool {
        path.hasPrefix(".") || path.contains("/") || !CommunityFileNames.meanings(of: path).isEmpty
    }

    /// Whether the bytes are others than the committed ones; line ends of another system are no difference.
    private static func differs(_ bytes: [UInt8], from entry: TreeEntry) -> Bool {
        if Repository.blobID(of: bytes) == entry.id { return false }
        let carriageReturn: UInt8 = 0x0D
        guard bytes.contains(carriageReturn) else { return true }
        return Repository.blobID(of: bytes.filter { $0 != carriageReturn }) != entry.id
    }
}
