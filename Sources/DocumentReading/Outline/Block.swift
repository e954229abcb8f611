/// One piece of a document: a heading, a paragraph, an item of a list, and so on.
public struct Block: Sendable, Equatable {
    /// What a block is.
    public enum Kind: Sendable, Equatable, Hashable {
        /// A heading; level 1 is the highest.
        case heading(level: Int)
        /// Running text.
        case paragraph
        /// An item of a list. Nested lists are flattened, in the order of the document.
        case listItem
        /// Code or the like, with the language it names.
        case codeBlock(language: String?)
        /// Words of somebody else, or a note that is set apart.
        case quote
        /// A row or more of a table.
        case table
        /// Nothing but images, linked or not: mostly badges.
        case image
    }

    /// What the block is.
    public let kind: Kind
    /// The words without marks. Line breaks of the source are kept: the nth line of `text` stands in line `textLine + n`.
    public let text: String
    /// `text` without inline code and bare addresses; empty for code.
    public let prose: String
    /// First and last line, counted from 1.
    public let lines: ClosedRange<Int>
    /// The line in which `text` begins: after the fence of a code block, if there is one behind it, after images above the words.
    public let textLine: Int
    /// Links and images, in order.
    public let links: [Link]
    /// Inline code, in order.
    public let codeSpans: [Mention]

    /// A block; `prose` is `text` unless it is given or the block is code.
    public init(
        _ kind: Kind, text: String, prose: String? = nil, lines: ClosedRange<Int>, textLine: Int? = nil,
        links: [Link] = [], codeSpans: [Mention] = []
    ) {
        self.kind = kind
        self.text = text
        self.lines = lines
        self.textLine = min(textLine ?? lines.lowerBound, lines.upperBound)
        self.links = links
        self.codeSpans = codeSpans
        if case .codeBlock = kind {
            self.prose = prose ?? ""
        } else {
            self.prose = prose ?? text
        }
    }
}

extension Block {
    /// The level of a heading, or `nil` for any other block.
    public var headingLevel: Int? {
        if case .heading(let level) = kind { level } else { nil }
    }

    /// Whether the block is code.
    public var isCode: Bool {
        if case .codeBlock = kind { true } else { false }
    }
}
