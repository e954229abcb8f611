/// The trailers of one commit message, in order.
///
/// Source: git's `trailer.c` as `git interpret-trailers --parse --no-divider` and `git log --format=%(trailers)` use it, with
/// the default separator `:` and comment character `#`.
struct TrailerBlock {
    private let message: Bytes
    private var position: Int
    private let end: Int

    /// Finds the block at the end of a message; no block gives no trailer.
    init(message: Bytes) {
        let text = message.piece(0..<(message.offset(of: 0) ?? message.count))
        self.message = text
        end = TrailerBounds.end(of: text)
        position = TrailerBounds.start(of: text, end: end)
    }

    /// The next trailer: its key, and its value with the lines it goes on over.
    mutating func next() -> (key: Bytes, value: Bytes)? {
        while position < end {
            let start = position
            let firstLineEnd = lineEnd(from: start)
            position = firstLineEnd
            let line = message.piece(start..<firstLineEnd)
            guard let separator = TrailerBounds.separator(in: line), separator >= 1 else { continue }
            while position < end, isGitSpace(message[position]) { position = lineEnd(from: position) }
            if line[0] == TrailerBounds.commentCharacter { continue }
            return (
                line.piece(0..<separator).trimmed(), message.piece((start + separator + 1)..<position).trimmed()
            )
        }
        return nil
    }

    private func lineEnd(from start: Int) -> Int {
        min(end, message.offset(of: 0x0A, from: start).map { $0 + 1 } ?? end)
    }
}

extension TrailerBlock {
    /// Whether a message may hold a trailer that names people: `-by`, blanks, a colon. Cheap, and never wrongly false.
    @inline(__always)
    static func mayName(_ message: Bytes) -> Bool {
        var search = 0
        while let colon = message.offset(of: 0x3A, from: search) {
            var end = colon
            while end > 0, message[end - 1] == 0x20 || message[end - 1] == 0x09 { end -= 1 }
            if end >= 3, message[end - 1] | 0x20 == 0x79, message[end - 2] | 0x20 == 0x62, message[end - 3] == 0x2D {
                return true
            }
            search = colon + 1
        }
        return false
    }

    /// A value on one line: each line feed with the white space around it becomes one blank.
    static func unfolded(_ value: Bytes) -> [UInt8] {
        var result: [UInt8] = []
        var position = 0
        while position < value.count {
            let byte = value[position]
            position += 1
            guard byte == 0x0A else {
                result.append(byte)
                continue
            }
            while position < value.count, isGitSpace(value[position]) { position += 1 }
            result.append(0x20)
        }
        return result
    }
}
