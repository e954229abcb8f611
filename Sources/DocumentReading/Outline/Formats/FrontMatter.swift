/// The metadata between two lines of `---` or `+++` at the top of a page, as site generators have it.
enum FrontMatter {
    /// Longer than any in practice; bounds the search for its end.
    private static let longest = 200

    /// How many lines it takes up, 0 where there is none.
    static func lineCount(in source: SourceText) -> Int {
        let fence = source.string(source.line(0))
        guard fence == "---" || fence == "+++", source.lineCount > 1 else { return 0 }
        let separator = fence == "---" ? Byte.colon : Byte.equals
        guard source.bytes[source.line(1)].contains(separator) || source.string(source.line(1)) == fence else {
            return 0
        }
        for line in 1..<min(source.lineCount, longest) where source.string(source.line(line)) == fence {
            return line + 1
        }
        return 0
    }
}
