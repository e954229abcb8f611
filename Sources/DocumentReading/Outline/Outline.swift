/// A document as blocks in the order of the text, whatever format it is written in.
///
/// Front matter is left out; comments are kept apart, because a reader of the rendered document does not see them.
public struct Outline: Sendable, Equatable {
    /// The format the text was read as.
    public let format: TextFormat
    /// The blocks, in order.
    public let blocks: [Block]
    /// Comments, one for each, in order.
    public let comments: [Mention]

    /// An outline made of its parts.
    public init(format: TextFormat, blocks: [Block], comments: [Mention] = []) {
        self.format = format
        self.blocks = blocks
        self.comments = comments
    }

    /// Every link and image of the document, in order.
    public var links: [Link] { blocks.flatMap(\.links) }

    /// Shell commands that the document tells to run, in order.
    public var commands: [CommandMention] { ShellCommands.mentions(in: self) }

    /// The words of the document, a line for each block; code is left out.
    public var words: String {
        blocks.lazy.filter { !$0.isCode }.map(\.text).joined(separator: "\n")
    }
}
