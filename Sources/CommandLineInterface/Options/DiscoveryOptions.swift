import ArgumentParser
import MetadataReading
import Scanner

/// Where a batch looks for repositories.
struct DiscoveryOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("Folders that hold clones.", valueName: "folder"), completion: .directory)
    var folders: [String] = []

    @Option(
        help: ArgumentHelp(
            "Scan the repositories that a file lists, or standard input (-): a path on each line, or between zero bytes, "
                + "or an object with path and id in JSON on each line.",
            valueName: "file"),
        completion: .file())
    var from: String?

    @Option(help: ArgumentHelp("How many folders deep the search goes.", valueName: "n"))
    var maxDepth = 6

    @Flag(help: "Search below repositories too.")
    var nested = false

    @Option(
        help: ArgumentHelp(
            "Scan only repositories whose path below the folder matches: * within a name, ** across.",
            valueName: "pattern"))
    var include: [String] = []

    @Option(help: ArgumentHelp("Pass over folders and repositories whose path matches.", valueName: "pattern"))
    var exclude: [String] = []

    func validate() throws {
        guard folders.isEmpty != (from == nil) else {
            throw ValidationError("name folders that hold clones, or a list with --from, and not both")
        }
        if maxDepth < 0 { throw ValidationError("--max-depth is \(maxDepth) but 0 is the least") }
    }

    /// Where it was looked, as the end of a sentence.
    var places: String { from.map { "in the list \($0)" } ?? "below \(folders.joined(separator: ", "))" }

    /// The repositories, one for each record.
    ///
    /// - Throws: `UnreadableFolder`, and `ValidationError` for a list that cannot be read.
    func repositories(_ console: Console) throws -> [FoundRepository] {
        if let from { return try RepositoryList.read(from, console) }
        let (included, excluded) = (Patterns(include), Patterns(exclude))
        let discovery = Discovery(
            maximumDepth: maxDepth, isNested: nested, enters: { !excluded.match($0) },
            wants: { included.isEmpty || included.match($0) })
        return try discovery.repositories(below: folders)
    }
}

/// Patterns for paths, any of which may match.
private struct Patterns: Sendable {
    private let globs: [PathGlob]

    init(_ patterns: [String]) {
        globs = patterns.map(PathGlob.reuse)
    }

    var isEmpty: Bool { globs.isEmpty }

    func match(_ path: String) -> Bool {
        let bytes = Array(path.utf8)
        var steps = Self.mostSteps
        return globs.contains { $0.matches(bytes, steps: &steps) }
    }

    /// A pattern that takes more matches nothing; a path takes some hundred.
    private static let mostSteps = 1_000_000
}
