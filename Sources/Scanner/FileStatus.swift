import Foundation

/// What the system tells of a path without following a symbolic link and without opening anything.
///
/// `FileManager` looks up the names of owner and group for the same, which takes longer than all else.
struct FileStatus {
    enum Kind {
        case folder
        case file
        case other
    }

    let kind: Kind
    /// What tells a file or a folder from all others.
    let id: FileID
    /// In bytes.
    let size: Int
    /// When its content and its entry were changed last, in seconds and nanoseconds.
    let times: [Int]

    /// Nil where there is nothing, or nothing that may be asked for.
    init?(_ path: String) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: kind = .folder
        case S_IFREG: kind = .file
        default: kind = .other
        }
        id = FileID(device: UInt64(truncatingIfNeeded: status.st_dev), file: UInt64(status.st_ino))
        #if canImport(Darwin)
            let (content, entry) = (status.st_mtimespec, status.st_ctimespec)
        #else
            let (content, entry) = (status.st_mtim, status.st_ctim)
        #endif
        size = Int(status.st_size)
        times = [content.tv_sec, Int(content.tv_nsec), entry.tv_sec, Int(entry.tv_nsec)]
    }
}

/// What tells a file or a folder from all others of the machine.
struct FileID: Hashable {
    let device: UInt64
    let file: UInt64
}
