/// The lines of a text, whichever way they end: a carriage return before the line feed stays with its line.
///
/// Swift takes both together for one character, so that the split is made on bytes.
func lines(of text: String) -> [Substring] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { Substring($0) }
}

/// The text without the ASCII white space at its ends.
func trimmed(_ text: some StringProtocol) -> Substring {
    let text = Substring(text)
    let start = text.utf8.drop { $0.isBlank || $0.isLineBreak }
    guard let last = start.lastIndex(where: { !$0.isBlank && !$0.isLineBreak }) else { return "" }
    return Substring(start[...last])
}
