/// What a file says of its own copyright and license in the tags of the REUSE specification.
///
/// Source: REUSE specification 3.3, "Comment headers" and "In-line snippets": what a snippet declares counts for the file
/// that holds it. Where the specification leaves open what a line says, this agrees with the `reuse` tool.
public struct ReuseTags: Hashable, Sendable {
    /// One `SPDX-License-Identifier` tag.
    public struct License: Hashable, Sendable {
        /// The expression as written, at most 200 bytes.
        public var text: String
        /// The line, counted from 1.
        public var line: Int

        /// Takes each value as it is.
        public init(text: String, line: Int) {
            self.text = text
            self.line = line
        }
    }

    /// The license tags in the order of lines, each text once, at most 100.
    public private(set) var licenses: [License] = []
    /// True where a line holds a copyright notice.
    public private(set) var hasCopyright = false

    /// Nothing declared.
    public init() {}

    /// Reads the tags of a text file in one pass; a binary file, told by its first 2 KiB, declares nothing.
    public static func read(_ bytes: [UInt8]) -> ReuseTags {
        guard let text = ReuseText.readable(bytes) else { return ReuseTags() }
        var tags = ReuseTags()
        var lines = ReuseTagLines(text)
        while let (line, number) = lines.next() { tags.add(ReuseTagLine(line), number: number) }
        return tags
    }

    private mutating func add(_ line: ReuseTagLine, number: Int) {
        // A line is one notice: words behind a copyright notice are part of it.
        if line.holdsCopyright {
            hasCopyright = true
        } else if let value = line.license, licenses.count < 100 {
            let text = String(decoding: value.prefix(200), as: UTF8.self)
            if !licenses.contains(where: { $0.text == text }) { licenses.append(License(text: text, line: number)) }
        }
    }
}
