/// The YAML between two lines of three hyphens at the start of a Markdown file.
struct FrontMatter {
    let tree: DataTree?
    /// The lines after it.
    let body: [Substring]
    /// The number of the first line after it.
    let firstLine: Int

    init(_ text: String) {
        let lines = MetadataReading.lines(of: text)
        guard let first = lines.first, trimmed(first) == "---",
            let end = lines.dropFirst().firstIndex(where: { trimmed($0) == "---" })
        else {
            tree = nil
            body = lines
            firstLine = 1
            return
        }
        // An empty first line keeps the file's line numbers.
        tree = DataTree.yaml(Array(([""] + lines[1..<end]).joined(separator: "\n").utf8))
        body = Array(lines[(end + 1)...])
        firstLine = end + 2
    }
}
