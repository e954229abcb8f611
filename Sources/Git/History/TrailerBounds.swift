/// Where the trailers of a message begin and end.
///
/// Source: git's `find_trailer_start`, `ignore_non_trailer` and `wt_status_locate_end`.
enum TrailerBounds {
    static let commentCharacter: UInt8 = 0x23

    /// The end without trailing comments, blank lines and an old list of conflicts.
    static func end(of text: Bytes) -> Int {
        let cutoff = scissors(in: text)
        var position = lastOrdinaryLine(of: text.piece(0..<cutoff))
        var tail: Int?
        var inConflicts = false
        while position < cutoff {
            let next = text.offset(of: 0x0A, from: position).map { $0 + 1 } ?? text.count
            if text[position] == commentCharacter || text[position] == 0x0A {
                tail = tail ?? position
            } else if text.has("Conflicts:\n", at: position) {
                inConflicts = true
                tail = tail ?? position
            } else if !(inConflicts && text[position] == 0x09), tail != nil {
                tail = nil
                inConflicts = false
            }
            position = next
        }
        return tail ?? cutoff
    }

    /// A line that ends every run of trailing lines, from where reading forward gives the same as from the start.
    private static func lastOrdinaryLine(of text: Bytes) -> Int {
        var end = text.count
        while end > 0 {
            let start = lastLine(of: text, end: end)
            let first = text[start]
            if first != commentCharacter, first != 0x0A, first != 0x09, !text.has("Conflicts:\n", at: start) {
                return start
            }
            end = start
        }
        return 0
    }

    private static var scissorsLine: StaticString { "# ------------------------ >8 ------------------------\n" }

    /// Where git's line of scissors cuts the message off.
    private static func scissors(in text: Bytes) -> Int {
        var search = 0
        while let mark = text.offset(of: commentCharacter, from: search) {
            if mark == 0 || text[mark - 1] == 0x0A, text.has(scissorsLine, at: mark) { return mark }
            search = mark + 1
        }
        return text.count
    }

    /// Where the block begins; `end` when there is none.
    ///
    /// The last paragraph, unless it is the title: all of its lines are trailers, or a quarter is and git wrote one of them.
    static func start(of text: Bytes, end: Int) -> Int {
        let titleEnd = endOfTitle(of: text, end: end)
        var count = LineCount()
        var position = end
        while position > 0 {
            let start = lastLine(of: text, end: position)
            guard start >= titleEnd else { break }
            let line = text.piece(start..<position)
            position = start
            if isBlank(line), !isComment(line) {
                if count.onlySpaces { continue }
                return count.isBlock ? text.offset(of: 0x0A, from: start).map { $0 + 1 } ?? end : end
            }
            count.add(line)
        }
        return end
    }

    private static func endOfTitle(of text: Bytes, end: Int) -> Int {
        var position = 0
        while position < end {
            let next = text.offset(of: 0x0A, from: position).map { $0 + 1 } ?? text.count
            if text[position] != commentCharacter, isBlank(text.piece(position..<next)) { break }
            position = next
        }
        return position
    }

    private static func isComment(_ line: Bytes) -> Bool { line.first == commentCharacter }

    private static func isBlank(_ line: Bytes) -> Bool {
        for byte in line where byte == 0x0A || !isGitSpace(byte) { return byte == 0x0A }
        return true
    }

    /// The start of the last line before `end`; a line feed right before `end` belongs to that line.
    private static func lastLine(of text: Bytes, end: Int) -> Int {
        var position = end - 1
        while position > 0, text[position - 1] != 0x0A { position -= 1 }
        return max(position, 0)
    }

    /// The offset of the colon after a key of letters, digits and `-`, blanks allowed before the colon; nil without one.
    @inline(__always)
    static func separator(in line: Bytes) -> Int? {
        var blankSeen = false
        for (index, byte) in line.enumerated() {
            if byte == 0x3A { return index }
            if !blankSeen, isKeyByte(byte) { continue }
            guard index > 0, byte == 0x20 || byte == 0x09 else { return nil }
            blankSeen = true
        }
        return nil
    }

    private static func isKeyByte(_ byte: UInt8) -> Bool {
        let lower = byte | 0x20
        return (0x61...0x7A).contains(lower) || (0x30...0x39).contains(byte) || byte == 0x2D
    }
}

/// How many lines of a paragraph are trailers, read from its end.
private struct LineCount {
    var onlySpaces = true
    private var trailers = 0
    private var others = 0
    private var writtenByGit = false
    private var possibleContinuations = 0

    /// Lines that only follow another line count against the paragraph when no trailer precedes them.
    var isBlock: Bool {
        let others = others + possibleContinuations
        return (writtenByGit && trailers * 3 >= others) || (trailers > 0 && others == 0)
    }

    mutating func add(_ line: Bytes) {
        if line.first == TrailerBounds.commentCharacter {
            return countContinuationsAsOthers()
        }
        onlySpaces = false
        if line.has("Signed-off-by: ") || line.has("(cherry picked from commit ") {
            writtenByGit = true
            addTrailer()
        } else if let separator = TrailerBounds.separator(in: line), separator >= 1, !isGitSpace(line[0]) {
            addTrailer()
        } else if let first = line.first, isGitSpace(first) {
            possibleContinuations += 1
        } else {
            others += 1
            countContinuationsAsOthers()
        }
    }

    private mutating func addTrailer() {
        trailers += 1
        possibleContinuations = 0
    }

    private mutating func countContinuationsAsOthers() {
        others += possibleContinuations
        possibleContinuations = 0
    }
}
