extension String {
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
