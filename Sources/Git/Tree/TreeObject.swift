/// A folder that owns its bytes, read entry by entry; see `TreeCursor`.
struct TreeObject {
    /// One line of a folder.
    struct Entry {
        var mode: UInt32
        var name: ArraySlice<UInt8>
        var id: ObjectID

        var isFolder: Bool { mode.isFolderMode }
        var kind: TreeEntry.Kind? { TreeEntry.Kind(mode: mode) }
    }

    let bytes: [UInt8]
    private var position = 0

    /// Whether an entry was met that git would not write; the rest of the folder is not read.
    private(set) var isMalformed = false

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The next entry, nil at the end or at the first malformed entry.
    mutating func next() -> Entry? {
        guard position < bytes.count, !isMalformed else { return nil }
        let entry = parse()
        isMalformed = entry == nil
        return entry
    }

    private mutating func parse() -> Entry? {
        bytes.withUnsafeBufferPointer { buffer in
            let cursor = TreeCursor(buffer, at: position)
            guard !cursor.isMalformed else { return nil }
            position = cursor.end
            return Entry(mode: cursor.mode, name: bytes[cursor.nameRange], id: cursor.id)
        }
    }
}
