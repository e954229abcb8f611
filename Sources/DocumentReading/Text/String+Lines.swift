extension String {
    /// The bytes of each line, empty ones included, without the line feeds.
    var lineBytes: [[UInt8]] {
        let bytes = Array(utf8)
        var lines: [[UInt8]] = []
        var start = 0
        for end in bytes.indices where bytes[end] == Byte.newline {
            lines.append(Array(bytes[start..<end]))
            start = end + 1
        }
        lines.append(Array(bytes[start...]))
        return lines
    }

    /// The lines, empty ones included, split at line feeds byte by byte.
    var lineSlices: [Substring] {
        var lines: [Substring] = []
        var start = startIndex
        for end in offsetsOfLineFeeds {
            let end = utf8.index(utf8.startIndex, offsetBy: end)
            lines.append(self[start..<end])
            start = utf8.index(after: end)
        }
        lines.append(self[start...])
        return lines
    }

    private var offsetsOfLineFeeds: [Int] {
        let offsets = utf8.withContiguousStorageIfAvailable { bytes in
            bytes.indices.filter { bytes[$0] == Byte.newline }
        }
        return offsets ?? utf8.enumerated().filter { $0.element == Byte.newline }.map(\.offset)
    }
}
