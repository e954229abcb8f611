import ArgumentParser

/// What is read of a repository.
struct ScanOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The revision to read: a branch, a tag, an id or an expression such as HEAD~3.", valueName: "revision"))
    var rev: String?

    @Flag(help: "Also read the work tree's uncommitted community files.")
    var worktree = false

    @Flag(
        help: ArgumentHelp(
            """
            Also read every file for its licence and copyright, as the REUSE specification asks, and every change for who \
            knows the files (truck factor); takes longer.
            """))
    var deep = false

    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp(
            "The day on which history is judged, instead of the day of the scanned commit.", valueName: "YYYY-MM-DD"))
    var asOf: DayArgument?

    @Option(help: ArgumentHelp("Read this configuration instead of the repository's own.", valueName: "file"))
    var config: String?

    @Option(
        help: ArgumentHelp(
            "A clone of the owner's .github repository, whose documents stand in for missing ones.", valueName: "path"))
    var defaults: String?

    @Flag(help: "Write the names and addresses of contributors into the report.")
    var people = false

    @Flag(help: "Write where each repository was found into its report.")
    var paths = false
}
