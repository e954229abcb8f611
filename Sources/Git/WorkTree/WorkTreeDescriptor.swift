#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A folder or file of the work tree, opened part by part so that no symlink on the way is followed.
struct WorkTreeDescriptor: ~Copyable {
    let number: Int32

    /// Opens the path below `root`; nil with `errno` set when a part is missing, a symlink, or leads out of the tree.
    init?(root: String, path: [UInt8], isDirectory: Bool) {
        let parts = path.split(separator: 0x2F, omittingEmptySubsequences: true).map(Array.init)
        guard !parts.contains(where: Self.leadsElsewhere) else {
            errno = EINVAL
            return nil
        }
        var current = open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        for (index, part) in parts.enumerated() where current >= 0 {
            let last = index == parts.count - 1
            let flags = last && !isDirectory ? O_NONBLOCK | O_NOCTTY : O_DIRECTORY
            let next = (part + [0]).withUnsafeBytes { name -> Int32 in
                guard let name = name.baseAddress?.assumingMemoryBound(to: CChar.self) else { return -1 }
                return openat(current, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | flags)
            }
            let reason = errno
            close(current)
            errno = reason
            current = next
        }
        guard current >= 0 else { return nil }
        number = current
    }

    deinit {
        close(number)
    }

    private static func leadsElsewhere(_ part: [UInt8]) -> Bool {
        let text = String(decoding: part, as: UTF8.self).lowercased()
        return text == "." || text == ".." || text == ".git" || part.contains(0)
    }
}

/// What one name in a folder is, symlinks not followed.
struct WorkTreeName {
    var name: [UInt8]
    var mode: UInt32
    var size: Int

    var isDirectory: Bool { mode & 0o170000 == 0o040000 }

    var kind: TreeEntry.Kind? {
        switch mode & 0o170000 {
        case 0o100000: mode & 0o100 == 0 ? .file : .executable
        case 0o120000: .symlink
        default: nil
        }
    }
}

extension WorkTreeDescriptor {
    /// At most `limit` names of a folder, sorted, without `.git`.
    consuming func names(limit: Int) -> [WorkTreeName] {
        let copy = dup(number)
        guard copy >= 0, let directory = fdopendir(copy) else { return [] }
        defer { closedir(directory) }
        var names: [WorkTreeName] = []
        while names.count < limit, let entry = readdir(directory) {
            if let name = Self.name(of: UnsafeRawPointer(entry), in: number) { names.append(name) }
        }
        return names.sorted { $0.name.lexicographicallyPrecedes($1.name) }
    }

    private static func name(of entry: UnsafeRawPointer, in directory: Int32) -> WorkTreeName? {
        guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return nil }
        let text = (entry + offset).assumingMemoryBound(to: CChar.self)
        let bytes = Array(UnsafeRawBufferPointer(start: text, count: strlen(text)))
        var status = stat()
        guard !leadsElsewhere(bytes), fstatat(directory, text, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
        return WorkTreeName(name: bytes, mode: UInt32(status.st_mode), size: Int(status.st_size))
    }
}
