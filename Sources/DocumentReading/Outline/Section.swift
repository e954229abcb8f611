/// A heading with the blocks under it, up to the next heading of any level.
public struct Section: Sendable, Equatable {
    /// The heading, or `nil` for what stands before the first one.
    public let heading: Block?
    /// The headings this one stands under, from the highest; not including itself.
    public let ancestors: [String]
    /// The blocks under the heading.
    public let blocks: ArraySlice<Block>

    /// A section of a heading and its blocks.
    public init(heading: Block?, ancestors: [String] = [], blocks: ArraySlice<Block>) {
        self.heading = heading
        self.ancestors = ancestors
        self.blocks = blocks
    }

    /// The words of the heading, empty before the first one.
    public var title: String { heading?.text ?? "" }
    /// First line, counted from 1.
    public var line: Int { heading?.lines.lowerBound ?? blocks.first?.lines.lowerBound ?? 1 }
}

extension Outline {
    /// The document cut at its headings, in order; text before the first heading is a section without one.
    public var sections: [Section] {
        var sections: [Section] = []
        var path: [(level: Int, text: String)] = []
        var heading: Block?
        var start = 0
        func close(at end: Int) {
            guard heading != nil || end > start else { return }
            let above = path.dropLast(heading == nil ? 0 : 1).map(\.text)
            sections.append(Section(heading: heading, ancestors: above, blocks: blocks[start..<end]))
        }
        for (index, block) in blocks.enumerated() {
            guard let level = block.headingLevel else { continue }
            close(at: index)
            while let last = path.last, last.level >= level { path.removeLast() }
            path.append((level, block.text))
            heading = block
            start = index + 1
        }
        close(at: blocks.count)
        return sections
    }
}
