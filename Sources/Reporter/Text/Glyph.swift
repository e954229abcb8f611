/// A sign of the page, in both alphabets.
enum Glyph: Sendable {
    case met, partlyMet, unmet, notApplicable, unknown, exempt, note
    case filled, hatched, hollow, blank
    case axis, corner, rule
    case ellipsis, pointer, separator

    /// How the sign is drawn with `glyphs`.
    func drawn(with glyphs: TextStyle.Glyphs) -> String {
        let (unicode, ascii) = drawings
        return glyphs == .unicode ? unicode : ascii
    }

    private var drawings: (unicode: String, ascii: String) {
        switch self {
        case .met: ("✓", "[x]")
        case .partlyMet: ("◐", "[~]")
        case .unmet: ("✗", "[ ]")
        case .notApplicable: ("–", "[-]")
        case .unknown: ("?", "[?]")
        case .exempt: ("○", "[e]")
        case .note: ("!", "[!]")
        case .filled: ("█", "#")
        case .hatched: ("░", "?")
        case .hollow: ("·", ".")
        case .blank: (" ", " ")
        case .axis: ("│", "|")
        case .corner: ("└", "+")
        case .rule: ("─", "-")
        case .ellipsis: ("…", "...")
        case .pointer: ("→", "->")
        case .separator: (" · ", ", ")
        }
    }
}
