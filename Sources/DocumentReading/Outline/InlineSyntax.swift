/// How the inside of a block is written.
enum InlineSyntax {
    case markdown(definitions: [String: String])
    case marked(MarkedInline.Dialect)

    /// The block that `bytes` make, or `nil` where nothing is left to read. `line` counts from 1.
    func block(_ kind: Block.Kind, _ bytes: [UInt8], line: Int) -> Block? {
        switch self {
        case .markdown(let definitions): MarkdownInline.block(kind, bytes, line: line, definitions: definitions)
        case .marked(let dialect): MarkedInline.block(kind, bytes, line: line, dialect: dialect)
        }
    }
}
