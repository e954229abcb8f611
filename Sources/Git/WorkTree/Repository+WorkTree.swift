import Clibgit2

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension Repository {
    /// Lists the files in the given folders of the work tree (the root is the empty path), without following symlinks.
    ///
    /// A folder that is missing has no files. More than `limit` names give the first ones and a listing that says so.
    public func workTreeFiles(
        in directories: [String], recursive: Bool = false, limit: Int = 100_000
    ) -> WorkTreeListing {
        guard let root = workTreePath else { return WorkTreeListing() }
        var listing = WorkTreeListing()
        var pending = directories.map { Array($0.utf8) }
        var seen = 0
        while let directory = pending.popLast() {
            guard let folder = WorkTreeDescriptor(root: root, path: directory, isDirectory: true) else { continue }
            let names = folder.names(limit: limit - seen + 1)
            seen += names.count
            guard seen <= limit else {
                listing.isTruncated = true
                break
            }
            for name in names {
                let path = directory.isEmpty ? name.name : directory + [0x2F] + name.name
                if let kind = name.kind {
                    listing.files.append(.init(path: repairedText(path), kind: kind, size: name.size))
                } else if recursive, name.isDirectory, path.count < 4_096 {
                    pending.append(path)
                }
            }
        }
        listing.files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        return listing
    }

    /// The content of a regular file of the work tree of at most `limit` bytes; symlinks, pipes and devices are unreadable.
    public func workTreeContent(_ path: String, limit: Int) -> BlobContent {
        guard let root = workTreePath else { return .missing }
        guard let file = WorkTreeDescriptor(root: root, path: Array(path.utf8), isDirectory: false) else {
            return errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable(.system("open work tree file"))
        }
        var status = stat()
        guard fstat(file.number, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            return .unreadable(
                GitError(
                    code: .generic, category: .system, operation: "open work tree file", message: "no regular file"))
        }
        let size = Int(status.st_size)
        guard size <= limit else { return .tooLarge(size: size) }
        return readBytes(of: file.number, limit: size).map(BlobContent.content)
            ?? .unreadable(.system("read work tree file"))
    }

    /// Whether the ignore rules of the repository cover a path of the work tree.
    public func isIgnored(_ path: String) -> Bool {
        var ignored: Int32 = 0
        defer { git_error_clear() }
        guard workTreePath != nil, hasOnlyRegularIgnoreFiles(above: path) else { return false }
        return git_ignore_path_is_ignored(&ignored, pointer, path) == 0 && ignored == 1
    }

    /// The id that a blob of these bytes has, for comparing a file with the tree.
    public static func blobID(of bytes: [UInt8]) -> ObjectID? {
        var id = git_oid()
        let status = bytes.withUnsafeBytes { git_odb_hash(&id, $0.baseAddress, $0.count, GIT_OBJECT_BLOB) }
        return status == 0 ? ObjectID(id) : nil
    }

    /// A pipe called `.gitignore` would make libgit2 wait for ever.
    private func hasOnlyRegularIgnoreFiles(above path: String) -> Bool {
        guard let root = workTreePath else { return false }
        var directory = root
        for part in [""] + path.split(separator: "/").dropLast().map(String.init) {
            if !part.isEmpty { directory += "/" + part }
            if case .other = PathKind(of: directory + "/.gitignore") { return false }
        }
        return true
    }
}

extension GitError {
    fileprivate static func system(_ operation: String) -> GitError {
        GitError(
            code: .generic, category: .system, operation: operation, message: String(cString: strerror(errno)))
    }
}
