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
    /// How many files are other people's, copied into the tree.
    public let vendoredFiles: Int
    /// What the work is; nil where no file tells.
    public let work: Work?

    /// The part of the counted files that are of a kind, from 0 to 1; 0 where none is counted.
    public func share(of kind: Kind) -> Double {
        let all = counts.values.reduce(0, +)
        return all == 0 ? 0 : Double(counts[kind, default: 0]) / Double(all)
    }

    private static let mostExamples = 10

    /// Counts the files of a tree.
    public static func find(in index: TreeIndex) -> ContentKinds {
        var counts: [Kind: Int] = [:]
        var examples: [Kind: [String]] = [:]
        var vendored = 0
        var helpers = 0
        var records = 0
        index.survey { file, fileExtension, standing in
            if standing == .vendored { vendored += 1 }
            guard standing == .own else { return }
            guard let kind = ContentExtensions.kind(of: file.path, fileExtension), !isCommunityFile(file) else {
                if ContentExtensions.isRecord(file.path, fileExtension) { records += 1 }
                return
            }
            counts[kind, default: 0] += 1
            if kind == .code, isHelper(file) { helpers += 1 }
            if counts[kind, default: 0] <= mostExamples { examples[kind, default: []].append(file.path) }
        }
        return ContentKinds(
            counts: counts,
            examples: Kind.allCases.compactMap { kind in examples[kind].map { TreeSignal(kind: kind, paths: $0) } },
            vendoredFiles: vendored,
            work: work(Tally(counts: counts, helpers: helpers, records: records), in: index))
    }

    /// A README, a guide or a licence at the root speaks about the work; it is not what the work is made of.
    private static func isCommunityFile(_ file: TreeFile) -> Bool {
        file.path == file.name && !CommunityFileNames.meanings(of: file.name).isEmpty
    }

    /// A script in a folder of scripts helps with the work; it may be the work where there is little else.
    private static func isHelper(_ file: TreeFile) -> Bool {
        let folder = file.path.utf8.prefix { $0 != UInt8(ascii: "/") }
        return folder.count < file.path.utf8.count && helperFolders.contains(Substring(folder).lowercased())
    }

    private static let helperFolders: Set<String> = ["script", "scripts", "ci", "tools", "tool", "hack", "build-aux"]

    /// Fewer files of records are settings; data are many times as many as all else.
    private static let fewestRecords = 50

    private struct Tally {
        let counts: [Kind: Int]
        let helpers: Int
        let records: Int
    }

    /// Software from a fifth of code on, or where a package is made of 20 files of code; data where a data package says so;
    /// documentation where the root is that of a book.
    private static func work(_ tally: Tally, in index: TreeIndex) -> Work? {
        let data = tally.counts[.data, default: 0]
        let prose = tally.counts[.prose, default: 0] + tally.counts[.media, default: 0]
        let all = tally.counts[.code, default: 0]
        let own = all - tally.helpers
        let code = own * 10 <= prose + data && prose + data > all ? own : all
        if tally.records >= fewestRecords, tally.records > 4 * (all + data + prose) { return .data }
        guard all + data + prose > 0 else { return nil }
        let share = Double(code) / Double(max(1, code + data + prose))
        if data > 0, share < 0.8, hasDataPackage(index) { return .data }
        if isBook(index) { return .documentation }
        if share >= 0.2 || code >= 20 && !PackageManifests.find(in: index).isEmpty { return .software }
        if data >= prose { return .data }
        return PathRule.signals([(true, siteGenerators)], in: index).isEmpty ? .content : .documentation
    }

    /// The settings of a book and its table of contents, both where the root is the book's own. Programs keep theirs in a folder.
    private static func isBook(_ index: TreeIndex) -> Bool {
        let settings = ["book.toml", "book.json", ".gitbook.yaml", "_bookdown.yml"]
        let contents = ["summary.md", "src/summary.md", "index.rmd"]
        return settings.contains { !index.files(ignoringCase: $0).isEmpty }
            && contents.contains { !index.files(ignoringCase: $0).isEmpty }
    }

    private static func hasDataPackage(_ index: TreeIndex) -> Bool {
        ["datapackage.json", "datapackage.yaml", "datapackage.yml"].contains { !index.files(ignoringCase: $0).isEmpty }
    }

    private static let siteGenerators: [PathRule] = [
        "mkdocs.yml", "mkdocs.yaml", "zensical.toml", "book.toml", "antora.yml", "antora-playbook.yml",
        "docusaurus.config.js",
        "docusaurus.config.ts", "conf.py", "docs/conf.py", "source/conf.py", "doc/conf.py", "_quarto.yml",
        "_bookdown.yml",
        ".readthedocs.yml", ".readthedocs.yaml", "docfx.json", ".vitepress/config.*", "docs/.vitepress/config.*",
        "summary.md",
    ]
}
