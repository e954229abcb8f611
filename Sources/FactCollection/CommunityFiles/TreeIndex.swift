/// The paths of one tree, in byte order, with look-ups by path, folder and name.
///
/// Building it copies the paths into one buffer and sorts only what is not in git's order already; every look-up is a
/// binary search, so that no table over all names is needed. The order in which entries are given changes nothing.
public struct TreeIndex: Sendable {
    /// The entries in byte order of their paths, each path once.
    public let files: [TreeFile]
    private let table: ByteTable
    let memory = ListingMemory()

    /// Indexes the entries of a tree in any order; of several with one path, the first kind counts.
    public init(entries: [TreeFile]) {
        var table = ByteTable(entries.lazy.map(\.path))
        var files = entries
        if !table.isStrictlyOrdered {
            files = Self.ordered(entries, table)
            table = ByteTable(files.lazy.map(\.path))
        }
        self.files = files
        self.table = table
    }

    /// The entry at exactly this path.
    public func file(at path: String) -> TreeFile? {
        let position = table.lowerBound(of: Array(path.utf8)[...])
        guard position < files.count, files[position].path.utf8.elementsEqual(path.utf8) else { return nil }
        return files[position]
    }

    /// Whether the tree holds something below this path; the root, written "", always is a folder.
    public func isFolder(_ path: String) -> Bool {
        path.isEmpty || !positions(under: path).isEmpty
    }

    /// All entries below a folder, at any depth, in byte order.
    public func files(under folder: String) -> ArraySlice<TreeFile> {
        files[positions(under: folder)]
    }

    /// What stands directly in a folder; nothing where there is no such folder.
    public func listing(of folder: String) -> FolderListing {
        memory.listing(of: folder) { read(folder) }
    }

    private func read(_ folder: String) -> FolderListing {
        let all = positions(under: folder)
        let prefixLength = folder.isEmpty ? 0 : folder.utf8.count + 1
        var listed: [TreeFile] = []
        var folders: [String] = []
        var position = all.lowerBound
        while position < all.upperBound {
            let path = table[position]
            guard let slash = path.dropFirst(prefixLength).firstIndex(of: Self.slash) else {
                listed.append(files[position])
                position += 1
                continue
            }
            folders.append(String(decoding: path[(path.startIndex + prefixLength)..<slash], as: UTF8.self))
            position = table.lowerBound(of: path[..<slash] + [Self.afterSlash], from: position)
        }
        folders.sort(by: PathText.precedes)
        return FolderListing(folder: folder, files: listed, folders: folders)
    }

    /// The regular files anywhere in the tree with one of these names, which are in lower case, in byte order.
    public func files(named names: Set<String>) -> [TreeFile] {
        let lengths = Set(names.map(\.utf8.count)).sorted()
        var found: [TreeFile] = []
        for position in files.indices {
            for length in lengths {
                guard let name = table.name(at: position, length: length) else { continue }
                if files[position].isRegular, names.contains(String(decoding: name, as: UTF8.self).lowercased()) {
                    found.append(files[position])
                }
            }
        }
        return found
    }
}

extension TreeIndex {
    private static let slash = UInt8(ascii: "/")
    private static let afterSlash = UInt8(ascii: "/") + 1

    private static func ordered(_ entries: [TreeFile], _ table: ByteTable) -> [TreeFile] {
        let positions = entries.indices.sorted { first, second in
            let order = table.compare(first, second)
            return order == 0 ? entries[first].kind.rawValue < entries[second].kind.rawValue : order < 0
        }
        var unique: [Int] = []
        unique.reserveCapacity(positions.count)
        for position in positions where unique.last.map({ table.compare($0, position) != 0 }) ?? true {
            unique.append(position)
        }
        return unique.map { entries[$0] }
    }

    private func positions(under folder: String) -> Range<Int> {
        guard !folder.isEmpty else { return files.indices }
        let lower = table.lowerBound(of: Array(folder.utf8)[...] + [Self.slash])
        return lower..<table.lowerBound(of: Array(folder.utf8)[...] + [Self.afterSlash], from: lower)
    }
}
