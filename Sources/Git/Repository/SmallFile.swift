#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What a path leads to, symlinks followed.
enum PathKind {
    case directory
    case file(size: Int)
    case other
    case missing

    init(of path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else {
            self = .missing
            return
        }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: self = .directory
        case S_IFREG: self = .file(size: Int(status.st_size))
        default: self = .other
        }
    }

    var isDirectory: Bool {
        if case .directory = self { true } else { false }
    }

    var isNonEmptyFile: Bool {
        if case .file(let size) = self { size > 0 } else { false }
    }
}

/// The first `limit` bytes of a regular file, nil when there is none or it cannot be read.
///
/// Never waits: a named pipe or a device in the place of a file is refused.
func readSmallFile(_ path: String, limit: Int) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return readBytes(of: descriptor, limit: min(limit, Int(status.st_size)))
}

/// Up to `limit` bytes from where the descriptor stands, nil when reading fails.
func readBytes(of descriptor: Int32, limit: Int) -> [UInt8]? {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
        while count < limit, let base = buffer.baseAddress {
            let got = read(descriptor, base + count, limit - count)
            if got < 0, errno == EINTR { continue }
            failed = got < 0
            guard got > 0 else { break }
            count += got
        }
    }
    return failed ? nil : bytes
}

/// The path without symlinks, `.` and `..`; the path itself when it leads nowhere.
func resolvedPath(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
}
