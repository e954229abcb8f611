/// The bytes of one folder, read entry by entry.
///
/// Source: gitformat, a tree is a sequence of `mode SP name NUL id`.
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
        guard let mode = parseMode(), let nameEnd = bytes[position...].firstIndex(of: 0) else { return nil }
        let name = bytes[position..<nameEnd]
        guard Self.isName(name), nameEnd + 21 <= bytes.count else { return nil }
        position = nameEnd + 21
        return Entry(mode: mode, name: name, id: id(at: nameEnd + 1))
    }

    /// The twenty bytes from `start` on, which the caller has checked.
    private func id(at start: Int) -> ObjectID {
        bytes.withUnsafeBytes { buffer in
            buffer.baseAddress.map { ObjectID($0 + start) } ?? ObjectID(high: 0, middle: 0, low: 0)
        }
    }

    /// Octal digits and a space.
    private mutating func parseMode() -> UInt32? {
        var mode: UInt32 = 0
        let start = position
        while position < bytes.count, position - start <= 7 {
            let byte = bytes[position]
            position += 1
            if byte == 0x20 { return position > start + 1 ? mode : nil }
            guard (0x30...0x37).contains(byte) else { return nil }
            mode = mode << 3 | UInt32(byte & 7)
        }
        return nil
    }

    /// Names that would lead elsewhere are no names.
    private static func isName(_ name: ArraySlice<UInt8>) -> Bool {
        !name.isEmpty && !name.contains(0x2F) && !name.elementsEqual(".".utf8) && !name.elementsEqual("..".utf8)
    }
}
