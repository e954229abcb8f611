/// A place of a template that nobody has filled in.
public struct TemplateBlank: Sendable, Equatable, Hashable, Codable {
    /// What the place looks like.
    public enum Kind: String, Sendable, Equatable, Hashable, CaseIterable, Codable {
        /// A bracketed or shouted instruction, such as an inserted-address mark.
        case instruction
        /// The syntax of a template engine.
        case engineSyntax
        /// An address under a domain that is reserved for examples.
        case exampleAddress
        /// A note of work still to do.
        case note
    }

    /// What the place looks like.
    public let kind: Kind
    /// The line, counted from 1.
    public let line: Int
    /// The words of the blank.
    public let text: String

    /// A blank of `kind` at `line`, which counts from 1.
    public init(_ kind: Kind, line: Int, text: String) {
        self.kind = kind
        self.line = line
        self.text = text
    }
}
