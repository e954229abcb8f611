import ReportModel

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
        source = text.escapedForMarkdown
    }

    /// A piece of code, kept from becoming a mention, a reference or a link on any forge.
    init(code text: String) {
        source = "<code>\(text.escapedForMarkdown)</code>"
    }
}

extension MarkdownText: ExpressibleByStringInterpolation {
    /// Collects literals and interpolated values.
    struct StringInterpolation: StringInterpolationProtocol {
        var source = ""

        init(literalCapacity: Int, interpolationCount: Int) {}

        mutating func appendLiteral(_ literal: String) { source += literal }

        mutating func appendInterpolation(_ plain: String) { source += plain.escapedForMarkdown }

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
