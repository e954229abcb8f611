/// How a document is written.
public enum TextFormat: String, Sendable, Equatable, CaseIterable {
    case markdown, restructuredText, asciidoc, org, html, plain
}

extension TextFormat {
    /// The format that the extension of a file's name says, or `nil` where the text has to tell.
    ///
    /// Extensions as listed by github/markup; `.txt` says nothing, as it holds any of them.
    public init?(path: String) {
        let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)).lowercased() } ?? ""
        guard let dot = name.lastIndex(of: ".") else { return nil }
        switch name[name.index(after: dot)...] {
        case "md", "markdown", "mdown", "mkd", "mkdn", "mdwn", "mdx", "rmd", "qmd": self = .markdown
        case "rst", "rest": self = .restructuredText
        case "adoc", "asciidoc", "asc", "ad": self = .asciidoc
        case "org": self = .org
        case "html", "htm", "xhtml": self = .html
        case "rdoc", "textile", "pod", "mediawiki", "wiki", "creole", "man": self = .plain
        default: return nil
        }
    }

    /// The format of a file: what its name says, else what its text looks like.
    public init(path: String, text: String) {
        self = TextFormat(path: path) ?? .sniffed(from: text)
    }
}
