import ArgumentParser

struct CommonsScan: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "commons-scan",
        abstract: "Says with evidence how welcoming a repository is to people who want to contribute.",
        discussion: """
            Reads a local Git repository, offline: the commit at HEAD, not the files lying about. Nothing of the \
            repository is executed and nothing is sent anywhere.

            `commons-scan ./repo` is short for `commons-scan scan ./repo`.

            Exit status: 0 fine; 1 below --fail-under or beyond --max-drop; 2 wrong usage or configuration; 3 the target cannot be \
            scanned; 4 some repositories of a batch failed and --strict was given; 70 a bug; 130 interrupted.
            """,
        version: ProgramVersion.current,
        subcommands: [
            ScanCommand.self, CICommand.self, BatchCommand.self, InitCommand.self, FixCommand.self, TrendCommand.self,
            CompareCommand.self,
            InspectCommand.self,
            ChecksCommand.self, MetricsCommand.self,
            ExplainCommand.self, SchemaCommand.self, DoctorCommand.self, WorkerCommand.self,
            MergeCommand.self, HistoryCommand.self, RescoreCommand.self,
        ],
        defaultSubcommand: ScanCommand.self)
}
