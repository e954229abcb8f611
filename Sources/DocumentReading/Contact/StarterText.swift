/// Sentences of starter files that tell the owner what to write.
enum StarterText {
    static func blanks(in text: PhraseText) -> [TemplateBlank] {
        index.matches(in: text).map {
            TemplateBlank(.instruction, line: text.line(at: $0.offset), text: $0.tag)
        }
    }

    /// The first three stand in the security policy that GitHub offers.
    private static let index = PhraseIndex<String>(
        [
            "use this section to tell people", "tell them where to go, how often",
            "how often they can expect to get an update",
            "replace this text", "replace this section", "fill in this section", "write your policy here",
            "lorem ipsum dolor",
            "describe your process here",
        ].map { ($0, [$0]) })
}
