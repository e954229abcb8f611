#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A regular file's bytes, mapped for reading for as long as this lives; any number of threads may read them.
final class MappedFile: Sendable {
    /// Kept as a number because a pointer may not cross threads by itself; nothing ever writes through it.
    private let address: UInt

    /// The size of the file in bytes when it was opened.
    let count: Int

    /// Nil for anything but a readable regular file that is not empty.
    init?(path: String) {
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > 0 else {
            return nil
        }
        count = Int(status.st_size)
        guard let start = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED else {
            return nil
        }
        address = UInt(bitPattern: start)
    }

    deinit {
        munmap(UnsafeMutableRawPointer(bitPattern: address), count)
    }

    /// The bytes; valid while the file is held.
    @inline(__always)
    var bytes: Bytes {
        Bytes(start: UnsafePointer(bitPattern: address), count: count)
    }
}
