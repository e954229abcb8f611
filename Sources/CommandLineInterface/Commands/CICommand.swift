import ArgumentParser

struct CICommand: ExecutableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ci",
        abstract: "Report on the repository of a job, in the ways that its continuous integration shows.",
        discussion: """
            GitHub Actions gets annotations, a summary of the job and commons-scan.sarif for code scanning; Forgejo and Gitea \
            Actions get annotations and a summary; GitLab gets gl-code-quality-report.json and commons-scan-junit.xml, which the \
            job names as its reports; anything else gets commons-scan-junit.xml. Where there are no annotations a page \
            is printed. Further outputs can be asked for with --output.
            """)

    @Argument(help: ArgumentHelp("The work tree of the job.", valueName: "path"), completion: .directory)
    var repository = "."

    @OptionGroup var scan: ScanOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var threshold: ThresholdOptions

    func execute(on console: Console) throws -> ExitStatus {
        var outputs = output
        outputs.output = ContinuousIntegration(console.environment).outputs + output.output
        return try RepositoryRun(scan: scan, output: outputs, threshold: threshold)
            .execute([repository], scan.collectionOptions(), on: console)
    }
}
