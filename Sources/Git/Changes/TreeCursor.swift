/// Goes through the bytes of one folder without copying any.
///
/// Source: gitformat, a tree is a sequence of `mode SP name NUL id`, sorted by name as if folders ended in a slash.
struct TreeCursor {
    private let bytes: Bytes
    private var start = 0
    private var nameStart = 0
    private var nameEnd = 0
    private(set) var mode: UInt32 = 0

    /// Whether an entry was met that git would not write; nothing after it is read.
    private(set) var isMalformed = false

    /// Stands at the first entry, or at the one that starts at `start`.
    init(_ bytes: Bytes, at start: Int = 0) {
        self.bytes = bytes
        self.start = start
        parse()
    }

    var isAtEnd: Bool { start >= bytes.count || isMalformed }
    var isFolder: Bool { mode.isFolderMode }
    var kind: TreeEntry.Kind? { TreeEntry.Kind(mode: mode) }
    /// The blob of a file or of a symlink; nil for what has none.
    var blob: ObjectID? { kind == nil || kind == .submodule ? nil : id }
    var name: Bytes { bytes.piece(nameRange) }
    var nameRange: Range<Int> { nameStart..<nameEnd }
    /// Where the next entry starts.
    var end: Int { nameEnd &+ 21 }
    var id: ObjectID { bytes.objectID(at: nameEnd + 1) }

    @inline(__always)
    mutating func advance() {
        start = end
        parse()
    }

    /// Passes over all entries that follow in both and are the same to the last byte; what they say does not matter.
    @inline(__always)
    static func skipSame(_ left: inout TreeCursor, _ right: inout TreeCursor) {
        var (old, new) = (left.start, right.start)
        while let end = right.bytes.offset(of: 0, from: new) {
            let length = end &+ 21 &- new
            guard length <= right.bytes.count &- new, length <= left.bytes.count &- old,
                right.bytes.piece(new..<(new &+ length)).has(left.bytes.piece(old..<(old &+ length)))
            else { break }
            old &+= length
            new &+= length
        }
        guard old > left.start else { return }
        (left.start, right.start) = (old, new)
        left.parse()
        right.parse()
    }

    /// Whether the name stands before the other's: below 0, at the same place: 0, or behind.
    @inline(__always)
    func compareName(with other: TreeCursor) -> Int {
        let (left, right) = (name, other.name)
        for index in 0..<min(left.count, right.count) where left[index] != right[index] {
            return Int(left[index]) - Int(right[index])
        }
        return end(at: right.count) - other.end(at: left.count)
    }

    /// The byte of the name at an offset not before its end: the slash of a folder, or none.
    private func end(at offset: Int) -> Int {
        let name = name
        if offset < name.count { return Int(name[offset]) }
        return isFolder ? 0x2F : 0
    }

    @inline(__always)
    private mutating func parse() {
        guard start < bytes.count else { return }
        guard let space = bytes.offset(of: 0x20, from: start), space &- start <= 7, readMode(upTo: space),
            let end = bytes.offset(of: 0, from: space), end > space &+ 1, end &+ 21 <= bytes.count
        else {
            isMalformed = true
            return
        }
        (nameStart, nameEnd) = (space &+ 1, end)
        if !isName(bytes.piece(nameStart..<nameEnd)) { isMalformed = true }
    }

    @inline(__always)
    private mutating func readMode(upTo end: Int) -> Bool {
        mode = 0
        for index in start..<end {
            guard bytes[index] & 0xF8 == 0x30 else { return false }
            mode = mode << 3 | UInt32(bytes[index] & 7)
        }
        return end > start
    }

    /// Names that would lead elsewhere are no names.
    private func isName(_ name: Bytes) -> Bool {
        if name[0] == 0x2E, name.count == 1 || name.count == 2 && name[1] == 0x2E { return false }
        return name.offset(of: 0x2F) == nil
    }
}
