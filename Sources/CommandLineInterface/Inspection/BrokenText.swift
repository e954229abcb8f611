import Reporter

extension String {
    /// The text broken at blanks into lines of at most 80 columns, the further ones four deeper than the first; a word that
    /// is longer has a line of its own.
    var brokenIntoLines: String {
        let indent = String(prefix { $0 == " " })
        var lines: [String] = []
        var line = indent
        var isEmpty = true
        for word in split(separator: " ") {
            if !isEmpty, line.displayWidth + 1 + word.displayWidth > 80 {
                lines.append(line)
                line = indent + "    " + word
            } else {
                line += (isEmpty ? "" : " ") + word
            }
            isEmpty = false
        }
        return (lines + [line]).joined(separator: "\n")
    }
}
