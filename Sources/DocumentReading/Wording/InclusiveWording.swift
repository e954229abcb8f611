/// Words for which projects have come to prefer others; advice, not a rule.
///
/// The list is short and holds only words on which the Inclusive Naming Initiative and the guides of large projects agree.
public enum InclusiveWording {
    /// The places in running text and headings, in order; code, addresses and names of branches in code are exempt, as is advice to
    /// write something else.
    public static func findings(in outline: Outline) -> [Mention] {
        outline.blocks.filter { !$0.isCode }.flatMap { block -> [Mention] in
            let folded = FoldedText(block.prose, firstLine: block.textLine)
            guard !advice.contains(in: folded) else { return [] }
            return table.matches(in: folded).map { match in
                Mention(line: folded.line(of: match.range.lowerBound), text: match.value)
            }
        }
    }

    /// What to write instead of a term that `findings` names, or `nil` for any other.
    public static func alternative(to term: String) -> String? {
        entries.first { $0.term == term }?.alternative
    }

    private struct Entry {
        let term: String
        let forms: [String]
        let alternative: String
    }

    private static let table = PhraseTable<String>(entries.flatMap { entry in entry.forms.map { ($0, entry.term) } })

    private static let advice = PhraseTable<Void>(
        [
            "instead of", "rather than", "in place of", "inclusive", "prefer", "preferred", "avoid", "do not use",
            "dont use", "don t use",
            "au lieu de", "plutot que", "statt", "anstelle", "en lugar de", "em vez de", "invece di",
        ].map { ($0, ()) })

    private static let entries: [Entry] = [
        Entry(
            term: "blacklist", forms: ["blacklist*", "black list", "black lists"], alternative: "denylist, blocklist"),
        Entry(term: "whitelist", forms: ["whitelist*", "white list", "white lists"], alternative: "allowlist"),
        Entry(
            term: "master/slave", forms: ["master slave", "masters and slaves", "master and slave", "slave", "slaves"],
            alternative: "primary/replica"),
        Entry(
            term: "sanity check", forms: ["sanity check*", "sanity test*"],
            alternative: "quick check, coherence check"),
        Entry(term: "guys", forms: ["guys", "hey guys"], alternative: "everyone, folks"),
        Entry(term: "grandfathered", forms: ["grandfathered", "grandfather clause"], alternative: "legacy, exempted"),
        Entry(
            term: "man-hours", forms: ["man hour", "man hours", "man day", "man days", "manpower"],
            alternative: "person-hours, effort"),
        Entry(
            term: "dummy-proof", forms: ["idiot proof", "idiotproof", "dummy proof", "for dummies"],
            alternative: "easy to use"),
        Entry(term: "cripple", forms: ["crippled", "crippling"], alternative: "limited, broken"),
        Entry(term: "middleman", forms: ["man in the middle", "middleman"], alternative: "on-path, intermediary"),
        Entry(term: "chairman", forms: ["chairman"], alternative: "chair"),
    ]
}
