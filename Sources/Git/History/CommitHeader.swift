/// The header lines of a commit, found in its bytes without copying any.
///
/// Source: gitformat and git's `parse_commit_buffer`: `tree`, any number of `parent`, `author`, `committer`, others, an
/// empty line, the message.
struct CommitHeader {
    private(set) var parentCount = 0
    private(set) var author = 0..<0
    private(set) var committer = 0..<0
    private(set) var messageStart: Int
    private(set) var isLatin1 = false

    private static let treeLineLength = 46
    private static let parentLineLength = 48

    /// Nil when the first line is no `tree` line, without which git refuses a commit as well.
    init?(_ bytes: Bytes) {
        guard bytes.count >= Self.treeLineLength, bytes.has("tree "), bytes[45] == 0x0A else { return nil }
        messageStart = bytes.count
        var position = Self.treeLineLength
        while bytes.has("parent ", at: position), position + 48 <= bytes.count, bytes[position + 47] == 0x0A {
            parentCount += 1
            position += Self.parentLineLength
        }
        readLines(bytes, from: position)
    }

    private mutating func readLines(_ bytes: Bytes, from start: Int) {
        var position = start
        while position < bytes.count {
            let end = bytes.offset(of: 0x0A, from: position) ?? bytes.count
            if end == position {
                messageStart = end + 1
                return
            }
            readLine(bytes, position..<end)
            position = end + 1
        }
    }

    @inline(__always)
    private mutating func readLine(_ bytes: Bytes, _ line: Range<Int>) {
        if author.isEmpty, bytes.has("author ", at: line.lowerBound) {
            author = line.dropFirst(7)
        } else if committer.isEmpty, bytes.has("committer ", at: line.lowerBound) {
            committer = line.dropFirst(10)
        } else if bytes.has("encoding ", at: line.lowerBound) {
            isLatin1 = isLatin1Name(bytes.piece(line.dropFirst(9)))
        }
    }
}

extension CommitHeader {
    /// The id of the tree, nil when it is no id.
    func tree(in bytes: Bytes) -> ObjectID? {
        bytes.baseAddress.flatMap { ObjectID(hexDigits: $0 + 5) }
    }

    /// The id of one parent, nil when it is no id.
    @inline(__always)
    func parent(_ index: Int, in bytes: Bytes) -> ObjectID? {
        bytes.baseAddress.flatMap {
            ObjectID(hexDigits: $0 + Self.treeLineLength + index * Self.parentLineLength + 7)
        }
    }

    /// When the commit was made: seconds since 1970, 0 when the line is damaged.
    func committerTime(in bytes: Bytes) -> Int64 {
        Signature.time(in: bytes.piece(committer))
    }
}

/// The names under which ISO 8859-1 is declared in commits.
private func isLatin1Name(_ name: Bytes) -> Bool {
    guard name.count < 16 else { return false }
    let letters = name.map { $0 | 0x20 }.filter { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    return ["latin1", "iso88591", "88591", "l1"].contains { letters.elementsEqual($0.utf8) }
}
