/// The lines of a block mapping in a YAML text, found by their indentation alone.
struct YAMLBlock {
    private var lines: [Substring]
    private let start: Int
    private let indentation: Int

    /// - Parameters:
    ///   - line: the line of one of the mapping's keys, counted from 1.
    ///   - column: that key's column, counted from 1.
    init(_ text: String, line: Int, column: Int) {
        lines = MetadataReading.lines(of: text)
        start = max(0, line - 1)
        indentation = max(0, column - 1)
    }

    /// The text with as many lines as before.
    var text: String {
        lines.joined(separator: "\n")
    }

    /// Blanks the entries of these keys that a later entry of the mapping overrides, and answers where they stood.
    mutating func blankOverridden(_ keys: [String]) -> [(key: String, line: Int)] {
        let starts = entryStarts(named: Set(keys))
        var lastLine: [String: Int] = [:]
        for entry in starts { lastLine[entry.key] = entry.line }
        let overridden = starts.filter { lastLine[$0.key] != $0.line }
        for entry in overridden { blank(at: entry.line - 1) }
        return overridden
    }

    private func entryStarts(named keys: Set<String>) -> [(key: String, line: Int)] {
        var starts: [(key: String, line: Int)] = []
        for index in lines.indices.dropFirst(start) {
            guard !isBlank(lines[index]) else { continue }
            let depth = depth(of: lines[index])
            if depth < indentation { break }
            if depth == indentation, let key = key(of: lines[index]), keys.contains(key) {
                starts.append((key, index + 1))
            }
        }
        return starts
    }

    private mutating func blank(at first: Int) {
        lines[first] = ""
        for index in lines.indices.dropFirst(first + 1) {
            let depth = depth(of: lines[index])
            let isListItem = depth == indentation && lines[index].dropFirst(depth).hasPrefix("-")
            guard isBlank(lines[index]) || depth > indentation || isListItem else { return }
            lines[index] = ""
        }
    }

    private func depth(of line: Substring) -> Int {
        line.utf8.prefix { $0 == UInt8(ascii: " ") }.count
    }

    private func isBlank(_ line: Substring) -> Bool {
        line.utf8.allSatisfy { $0.isBlank || $0.isLineBreak }
    }

    private func key(of line: Substring) -> String? {
        guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let key = trimmed(line[..<colon])
        guard key.count > 1, let first = key.first, first == "\"" || first == "'", key.last == first else {
            return String(key)
        }
        return String(key.dropFirst().dropLast())
    }
}
