extension String {
    /// The words in lines of at most `width` characters, each after `indent` and with a line break.
    func wrapped(width: Int, indent: String) -> String {
        var lines: [String] = []
        var line = indent
        for word in split(separator: " ") {
            if line.count > indent.count, line.count + 1 + word.count > width {
                lines.append(line)
                line = indent
            }
            line += line.count > indent.count ? " \(word)" : String(word)
        }
        return (lines + [line]).joined(separator: "\n") + "\n"
    }

    /// The text, filled with spaces up to `width` characters.
    func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }
}
