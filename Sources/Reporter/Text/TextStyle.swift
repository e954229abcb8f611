/// How a page of text may look.
public struct TextStyle: Sendable, Equatable {
    /// The characters that bars and marks are drawn with.
    public enum Glyphs: Sendable, CaseIterable {
        /// Blocks, ticks and arrows.
        case unicode
        /// Only characters of ASCII.
        case ascii
    }

    /// Whether ANSI colours are used. They never say what the words do not say as well.
    public var colour: Bool
    /// What bars and marks are drawn with.
    public var glyphs: Glyphs
    /// Columns that no line exceeds; at least 40.
    public var width: Int

    /// A style; a width below 40 is taken as 40.
    public init(colour: Bool, glyphs: Glyphs, width: Int = 80) {
        self.colour = colour
        self.glyphs = glyphs
        self.width = max(40, width)
    }

    /// ASCII without colour, for files and pipes.
    public static let plain = TextStyle(colour: false, glyphs: .ascii)
    /// Colour and glyphs, for a terminal.
    public static let terminal = TextStyle(colour: true, glyphs: .unicode)
}
