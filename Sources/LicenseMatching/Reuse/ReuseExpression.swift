/// An SPDX expression with its ids as written: the REUSE specification compares them with names of files, so case counts.
public struct ReuseExpression: Hashable, Sendable {
    /// The expression as written.
    public let text: String
    /// Nil where the text is no SPDX expression.
    public let expression: SPDXExpression?
    /// The ids of licenses and exceptions in the order of appearance, with a `+` where one follows; empty for no expression.
    public let ids: [String]

    /// Parses `text`.
    public init(_ text: String) {
        self.text = text
        expression = try? SPDXExpression(parsing: text)
        ids = expression == nil ? [] : Self.words(of: text)
    }

    private static let operators: Set<String> = ["and", "or", "with"]

    private static func words(of text: String) -> [String] {
        text.utf8.split { $0.isSpace || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")") }
            .map { String(Substring($0)) }.filter { !operators.contains($0.lowercased()) }
    }

    /// The id without the `+` behind it.
    public static func withoutPlus(_ id: String) -> String {
        id.hasSuffix("+") ? String(id.dropLast()) : id
    }

    /// Whether the SPDX list has `id` in exactly this case, or it is a `LicenseRef-`, an `AdditionRef-` or a reference to a
    /// document.
    public static func isKnown(_ id: String) -> Bool {
        let bare = withoutPlus(id)
        if bare.hasPrefix("LicenseRef-") || bare.hasPrefix("AdditionRef-") || bare.hasPrefix("DocumentRef-") {
            return true
        }
        return LicenseCatalog.license(bare)?.id == bare || LicenseCatalog.exception(bare)?.id == bare
    }

    /// Whether the SPDX list deprecates `id`.
    public static func isDeprecated(_ id: String) -> Bool {
        LicenseCatalog.license(id)?.isDeprecated ?? LicenseCatalog.exception(id)?.isDeprecated ?? false
    }
}
