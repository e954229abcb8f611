extension String {
    /// The lines, empty ones included, split at line feeds byte by byte.
    var lineSlices: [Substring] {
        utf8.split(separator: Byte.newline, omittingEmptySubsequences: false).map(Substring.init)
    }
}
