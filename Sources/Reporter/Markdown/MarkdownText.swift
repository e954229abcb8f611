/// Markdown in which whatever is interpolated stands for nothing but itself; only literals are markup.
struct MarkdownText: Sendable, Equatable {
    /// The source.
    var source: String

    /// Those fragments one after the other.
    static func + (left: MarkdownText, right: MarkdownText) -> MarkdownText {
        MarkdownText(source: left.source + right.source)
    }

    private init(source: String) {
        self.source = source
    }

    /// Plain text.
    init(plain text: String) {
        source = text.markdownEscaped
    }

    /// A piece of code, kept from becoming a mention, a reference or a link on any forge.
    init(code text: String) {
        source = "<code>\(text.markdownEscaped)</code>"
    }
}

extension MarkdownText: ExpressibleByStringInterpolation {
    /// Collects literals and interpolated values.
    struct StringInterpolation: StringInterpolationProtocol {
        var source = ""

        init(literalCapacity: Int, interpolationCount: Int) {}

        mutating func appendLiteral(_ literal: String) { source += literal }

        mutating func appendInterpolation(_ plain: String) { source += plain.markdownEscaped }

        mutating func appendInterpolation(code: String) { source += MarkdownText(code: code).source }

        mutating func appendInterpolation(_ number: Int) { source += number.grouped }

        mutating func appendInterpolation(_ fragment: MarkdownText) { source += fragment.source }
    }

    init(stringLiteral value: String) { source = value }

    init(stringInterpolation: StringInterpolation) { source = stringInterpolation.source }
}

extension Sequence<MarkdownText> {
    /// The fragments with `separator` between them.
    func joined(separator: MarkdownText) -> MarkdownText {
        reduce(nil as MarkdownText?) { sum, next in sum.map { $0 + separator + next } ?? next } ?? ""
    }
}

extension String {
    /// The text with every character that Markdown, HTML or a forge could act on written as a character reference.
    ///
    /// Forges look for mentions and references in the rendered text, so a zero-width space follows the characters that
    /// begin one: `@name`, `#1`, `!1`, `~label`, `%milestone`, `$formula$`, `&epic`, `:emoji:`, `https://`; and comes
    /// before the stop of `www.` and the hyphen of `GH-1`.
    fileprivate var markdownEscaped: String {
        var result = ""
        for scalar in withVisibleEscapes.unicodeScalars {
            switch scalar {
            case "@", "#", "!", "~", "%", "$", "&", ":", "^": result += "&#\(scalar.value);&#8203;"
            case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "|", "=", "\"", "'", "+":
                result += "&#\(scalar.value);"
            case ".": result += result.endsWord("www") ? "&#8203;." : "."
            case "-": result += result.endsWord("gh") ? "&#8203;-" : "-"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private func endsWord(_ word: String) -> Bool {
        utf8.count >= word.utf8.count && utf8.suffix(word.utf8.count).elementsEqual(word.utf8) { ($0 | 0x20) == $1 }
    }
}
