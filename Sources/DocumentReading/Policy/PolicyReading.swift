/// What the readings of policies have in common.
public protocol PolicyReading: Sendable, Equatable {
    /// Reads `text`. Takes any text, in time linear in its length.
    init(text: String)

    /// Words; a character of a script without spaces counts as half a word.
    var wordCount: Int { get }
    /// What nobody has filled in.
    var blanks: [TemplateBlank] { get }
    /// Lines that say what such a policy is for, counted from 1, each once.
    var substanceLines: [Int] { get }
    /// Whether the text is still the starter it was made from, or says nothing at all.
    var isPlaceholder: Bool { get }
}

extension PolicyReading {
    /// Whether nothing of substance stands beside the blanks of a template, or nothing at all stands there.
    public var isPlaceholder: Bool {
        substanceLines.isEmpty && (wordCount < 10 || !blanks.isEmpty)
    }
}
