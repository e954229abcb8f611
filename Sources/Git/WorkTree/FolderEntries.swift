#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What a folder of the file system holds.
public struct FolderEntries: Sendable, Equatable {
    /// Names that are UTF-8, without `.` and `..`, in the order of the file system.
    public var names: [String] = []
    /// Folders with a `.git` whose names are no UTF-8, repaired so that they can be shown but not opened.
    public var repositoriesWithOddNames: [String] = []

    /// The entries of the folder at `path`; nil where it cannot be listed.
    public init?(of path: String) {
        guard let folder = opendir(path) else { return nil }
        defer { closedir(folder) }
        while let entry = readdir(folder) {
            withUnsafeBytes(of: &entry.pointee.d_name) { field in
                let bytes = Array(field.prefix { $0 != 0 })
                guard bytes != [0x2E], bytes != [0x2E, 0x2E] else { return }
                if let name = String(validating: bytes, as: UTF8.self) {
                    names.append(name)
                } else if Self.exists(Array(path.utf8) + [0x2F] + bytes + Array("/.git".utf8)) {
                    repositoriesWithOddNames.append(repairedText(bytes))
                }
            }
        }
    }

    private static func exists(_ path: [UInt8]) -> Bool {
        var status = stat()
        return (path + [0]).withUnsafeBytes { bytes in
            bytes.withMemoryRebound(to: CChar.self) { text in
                text.baseAddress.map { lstat($0, &status) == 0 } ?? false
            }
        }
    }
}
