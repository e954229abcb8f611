/// What a file's extension says about reading it as a document.
enum FileFormat: Sendable, Hashable {
    /// Text for people; the number orders the ways of marking it up, the most usual first.
    case text(order: Int)
    /// Structured data that some categories are also written in.
    case data
    /// Source code, binaries, templates, signatures and leavings of editors.
    case other
    /// No extension, or one that belongs to the name, as in `COPYING.LESSER` or `README.fr`.
    case none

    init(lowerExtension: String) {
        if lowerExtension.isEmpty {
            self = .none
        } else if let order = Self.textOrder[lowerExtension] {
            self = .text(order: order)
        } else if Self.dataExtensions.contains(lowerExtension) {
            self = .data
        } else {
            self = Self.otherExtensions.contains(lowerExtension) ? .other : .none
        }
    }

    /// The position among the formats of one name, the most usual first.
    var order: Int {
        if case .text(let order) = self { return order }
        return self == .none ? 40 : 50
    }

    static let textOrder: [String: Int] = Dictionary(
        uniqueKeysWithValues: [
            "md", "markdown", "mdown", "mkdn", "mkd", "mdwn", "mdtxt", "mdx", "qmd", "rmd", "rst", "rest", "adoc",
            "asciidoc",
            "asc", "ad", "org", "textile", "rdoc", "creole", "wiki", "mediawiki", "pod", "txt", "text", "html", "htm",
            "xhtml", "texi", "texinfo", "tex", "djot",
        ].enumerated().map { ($1, $0) })

    private static let dataExtensions: Set<String> = [
        "yml", "yaml", "json", "json5", "toml", "csv", "tsv", "xml", "bib", "cff",
    ]

    private static let otherExtensions = Set(
        """
        ada adb ads am as asm astro awk bash bat c cc cgi cl clj cljs cmake cmd coffee cpp cr cs csh css csx cu cxx d dart \
        el elm erl ex exs f f03 f90 f95 fish for fs fsx gd go gradle groovy h hh hpp hrl hs hxx idr in inc ini ino ipynb \
        java jl js jsx kt kts less lhs lisp lua m mak mjs mk ml mli mm move nim nix nu p pas patch php pl plist pm pp ps1 \
        psm1 pu py pyc pyi pyx r rake rb rego res rkt rs sass sc scala scm scss sh sol sql st sv svelte swift t tcl tf ts \
        tsx v vala vb vbs vhd vim vue wat wgsl xib xsd xsl zig zsh conf cfg cnf config properties env lock mod sum proto \
        graphql feature snap \
        png jpg jpeg gif svg webp ico bmp tif tiff psd ai eps pdf doc docx odt odp ods ppt pptx xls xlsx rtf pages epub mobi \
        zip gz tgz tar xz bz2 zst 7z rar jar war whl deb rpm dmg exe dll so dylib a o obj bin dat db sqlite class wasm \
        mp3 mp4 mov avi webm ogg wav ttf otf woff woff2 eot \
        orig bak old rej tmp temp swp swo sample dist tmpl tpl template j2 jinja jinja2 erb ejs hbs mustache handlebars njk \
        liquid haml slim pug jade twig mo diff sig sign minisig pem key crt cer gpg pgp sha1 sha256 sha512 md5 license log \
        pot po xlf xliff strings arb ftl resx spdx rdf header headers
        """.split(separator: " ").map(String.init))
}
