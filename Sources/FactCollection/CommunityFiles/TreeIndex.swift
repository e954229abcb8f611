/// The paths of one tree, in byte order, with look-ups by path, folder and name.
///
/// Building it copies the paths into one buffer and sorts only what is not in git's order already; every look-up is a
/// binary search, so that no table over all names is needed. The order in which entries are given changes nothing.
public struct TreeIndex: Sendable {
    /// The entries in byte order of their paths, each path once.
    public let files: [TreeFile]
    private let bytes: [UInt8]
    private let starts: [Int]

    /// Indexes the entries of a tree in any order; of several with one path, the first kind counts.
    public init(entries: [TreeFile]) {
        let files = Self.isOrdered(entries) ? entries : Self.ordered(entries)
        var bytes: [UInt8] = []
        var starts = [0]
        bytes.reserveCapacity(files.reduce(0) { $0 + $1.path.utf8.count })
        starts.reserveCapacity(files.count + 1)
        for file in files {
            bytes.append(contentsOf: file.path.utf8)
            starts.append(bytes.count)
        }
        self.files = files
        self.bytes = bytes
        self.starts = starts
    }

    /// The entry at exactly this path.
    public func file(at path: String) -> TreeFile? {
        let position = lowerBound(of: Array(path.utf8))
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
        let all = positions(under: folder)
        let prefixLength = folder.isEmpty ? 0 : folder.utf8.count + 1
        var listed: [TreeFile] = []
        var folders: [String] = []
        var position = all.lowerBound
        while position < all.upperBound {
            guard let slash = firstSlash(inPathAt: position, from: prefixLength) else {
                listed.append(files[position])
                position += 1
                continue
            }
            let start = starts[position]
            folders.append(String(decoding: bytes[(start + prefixLength)..<slash], as: UTF8.self))
            position = lowerBound(of: bytes[start..<slash] + [Self.afterSlash], from: position)
        }
        return FolderListing(folder: folder, files: listed, folders: folders)
    }

    /// The entries whose path is this one when the case of letters is ignored in every part, in byte order.
    public func files(ignoringCase path: String) -> [TreeFile] {
        var listings = TreeListings(self)
        return listings.files(ignoringCase: path)
    }

    /// The regular files anywhere in the tree with one of these names, which are in lower case, in byte order.
    public func files(named names: Set<String>) -> [TreeFile] {
        let lengths = Set(names.map(\.utf8.count))
        return files.indices.compactMap { position in
            let name = nameRange(at: position)
            guard lengths.contains(name.count), files[position].isRegular else { return nil }
            let text = String(decoding: bytes[name], as: UTF8.self).lowercased()
            return names.contains(text) ? files[position] : nil
        }
    }
}

extension TreeIndex {
    private static let slash = UInt8(ascii: "/")
    private static let afterSlash = UInt8(ascii: "/") + 1

    private static func isOrdered(_ entries: [TreeFile]) -> Bool {
        zip(entries, entries.dropFirst()).allSatisfy { PathText.precedes($0.path, $1.path) }
    }

    private static func ordered(_ entries: [TreeFile]) -> [TreeFile] {
        let sorted = entries.sorted { first, second in
            if PathText.precedes(first.path, second.path) { return true }
            if PathText.precedes(second.path, first.path) { return false }
            return first.kind.rawValue < second.kind.rawValue
        }
        var unique: [TreeFile] = []
        unique.reserveCapacity(sorted.count)
        for file in sorted where unique.last.map({ !$0.path.utf8.elementsEqual(file.path.utf8) }) ?? true {
            unique.append(file)
        }
        return unique
    }

    private func positions(under folder: String) -> Range<Int> {
        guard !folder.isEmpty else { return files.indices }
        let lower = lowerBound(of: Array(folder.utf8) + [Self.slash])
        return lower..<lowerBound(of: Array(folder.utf8) + [Self.afterSlash], from: lower)
    }

    private func firstSlash(inPathAt position: Int, from offset: Int) -> Int? {
        bytes[(starts[position] + offset)..<starts[position + 1]].firstIndex(of: Self.slash)
    }

    private func nameRange(at position: Int) -> Range<Int> {
        let path = starts[position]..<starts[position + 1]
        guard let slash = bytes[path].lastIndex(of: Self.slash) else { return path }
        return (slash + 1)..<path.upperBound
    }

    private func lowerBound(of key: some Collection<UInt8>, from start: Int = 0) -> Int {
        var low = start
        var high = files.count
        while low < high {
            let middle = low + (high - low) / 2
            let path = bytes[starts[middle]..<starts[middle + 1]]
            if path.lexicographicallyPrecedes(key) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
