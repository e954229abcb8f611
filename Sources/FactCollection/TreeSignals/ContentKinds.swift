/// What the files of a work are made of, without vendored files, tests, examples, configuration and community files.
public struct ContentKinds: Sendable, Hashable {
    /// What one file is.
    public enum Kind: String, CaseIterable, Sendable, Codable {
        case code, data, prose, media
    }

    /// What the work as a whole is.
    public enum Work: String, CaseIterable, Sendable, Codable {
        case software, data, content, documentation
    }

    /// How many files are of each kind; kinds without a file are absent.
    public let counts: [Kind: Int]
    /// The first files of each kind in the order of `Kind`.
    public let examples: [TreeSignal<Kind>]
    /// What the work is; nil where no file tells.
    public let work: Work?

    /// What a tally says of the work, together with the files near the root.
    init(_ tally: ContentTally, near: PathsByKind<NearSign>) {
        counts = tally.counts
        examples = tally.examples.signals(Kind.allCases) { $0 }
        work = Self.work(tally, near)
    }

    /// Fewer files of records are settings; data are many times as many as all else.
    private static let fewestRecords = 50

    /// Software from a fifth of code on, or where a package is made of 20 files of code; data where a data package says so;
    /// documentation where the root is that of a book.
    private static func work(_ tally: ContentTally, _ near: PathsByKind<NearSign>) -> Work? {
        let data = tally.counts[.data, default: 0]
        let prose = tally.counts[.prose, default: 0] + tally.counts[.media, default: 0]
        let all = tally.counts[.code, default: 0]
        let own = all - tally.helpers
        let code = own * 10 <= prose + data && prose + data > all ? own : all
        if tally.records >= fewestRecords, tally.records > 4 * (all + data + prose) { return .data }
        guard all + data + prose > 0 else { return nil }
        let share = Double(code) / Double(max(1, code + data + prose))
        if data > 0, share < 0.8, !near[.dataPackage].isEmpty { return .data }
        if !near[.bookSettings].isEmpty, !near[.bookContents].isEmpty { return .documentation }
        if share >= 0.2 || code >= 20 && hasManifest(near) { return .software }
        if data >= prose { return .data }
        return near[.siteGenerator].isEmpty ? .content : .documentation
    }

    private static func hasManifest(_ near: PathsByKind<NearSign>) -> Bool {
        PackageEcosystem.allCases.contains { !near[.manifest($0)].isEmpty }
    }

    /// What decides beside the counts; a book's settings and contents do where the root is the book's own, since programs keep
    /// theirs in a folder.
    static let rules: [(NearSign, [PathRule])] = [
        (.dataPackage, ["datapackage.json", "datapackage.yaml", "datapackage.yml"]),
        (.bookSettings, ["book.toml", "book.json", ".gitbook.yaml", "_bookdown.yml"]),
        (.bookContents, ["summary.md", "src/summary.md", "index.rmd"]),
        (.siteGenerator, siteGenerators),
    ]

    private static let siteGenerators: [PathRule] = [
        "mkdocs.yml", "mkdocs.yaml", "zensical.toml", "book.toml", "antora.yml", "antora-playbook.yml",
        "docusaurus.config.js",
        "docusaurus.config.ts", "conf.py", "docs/conf.py", "source/conf.py", "doc/conf.py", "_quarto.yml",
        "_bookdown.yml",
        ".readthedocs.yml", ".readthedocs.yaml", "docfx.json", ".vitepress/config.*", "docs/.vitepress/config.*",
        "summary.md",
    ]
}
