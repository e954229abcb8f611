extension String {
    /// The text with every character that Markdown, HTML or a forge could act on written as a character reference;
    /// shortened in its middle beyond 400 columns.
    ///
    /// Forges look for mentions and references in the rendered text, so a zero-width space breaks what would be one:
    /// `@name`, `#1`, `!1`, `~label`, `%milestone`, `&epic`, `:emoji:`, `https://`, `www.`, `GH-1`. Dollars stand in an
    /// element of their own, which keeps GitHub from reading a formula. What would begin a list, or a quick action on
    /// GitLab, is a reference at the start of the text.
    var escapedForMarkdown: String {
        let text = withVisibleEscapes.shortened(to: 400, ellipsis: "…")
        var escaper = MarkdownEscaper(Array(text.unicodeScalars))
        return escaper.escaped()
    }
}

private struct MarkdownEscaper {
    private let scalars: [Unicode.Scalar]
    private var result = ""

    init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
    }

    mutating func escaped() -> String {
        for index in scalars.indices { append(scalars[index], at: index) }
        return result
    }

    private mutating func append(_ scalar: Unicode.Scalar, at index: Int) {
        switch scalar {
        case "$": result += "<span>&#36;</span>"
        case "@", "#", "!", "~", "%", "&":
            result += reference(scalar) + (isFollowedByWord(index) ? Self.breaker : "")
        case ":": appendColon(at: index)
        case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "|", "=", "^": result += reference(scalar)
        case ".", "-":
            if ends(scalar == "." ? "www" : "gh", before: index), isFollowedByWord(index) { result += Self.breaker }
            result += beginsBlock(index) ? reference(scalar) : String(scalar)
        case "+", "/", " ", ")": result += beginsBlock(index) ? reference(scalar) : String(scalar)
        default: result.unicodeScalars.append(scalar)
        }
    }

    private mutating func appendColon(at index: Int) {
        let next = scalars[(index + 1)...].firstIndex { !$0.isNamePart }
        let opensEmoji = next.map { $0 > index + 1 && scalars[$0] == ":" } ?? false
        let opensAddress = index + 1 < scalars.count && scalars[index + 1] == "/"
        result += opensEmoji || opensAddress ? "&#58;" + Self.breaker : ":"
    }

    private func isFollowedByWord(_ index: Int) -> Bool {
        index + 1 < scalars.count && scalars[index + 1] != " "
    }

    /// Whether the character would begin a list, a quick action or a piece of code: first in the text, or after the
    /// number of a list.
    private func beginsBlock(_ index: Int) -> Bool {
        guard scalars[index] == "." || scalars[index] == ")" else { return index == 0 }
        return !isFollowedByWord(index) && (1..<12).contains(index)
            && scalars[..<index].allSatisfy { ("0"..."9").contains($0) }
    }

    private func ends(_ word: String, before index: Int) -> Bool {
        let letters = word.unicodeScalars
        guard index >= letters.count else { return false }
        if index > letters.count, scalars[index - letters.count - 1].isNamePart { return false }
        return zip(scalars[(index - letters.count)..<index], letters).allSatisfy { $0.value | 0x20 == $1.value }
    }

    private func reference(_ scalar: Unicode.Scalar) -> String { "&#\(scalar.value);" }

    private static let breaker = "&#8203;"
}

extension Unicode.Scalar {
    fileprivate var isNamePart: Bool {
        switch self {
        case "a"..."z", "A"..."Z", "0"..."9", "_", "+", "-": true
        default: false
        }
    }
}
