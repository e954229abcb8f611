import ArgumentParser
import FactCollection
import Foundation
import MetadataReading
import ReportModel
import Reporter
import Scanner

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
        var options = try scan.collectionOptions()
        options.threads = ProcessInfo.processInfo.activeProcessorCount
        let result = RepositoryScanner(options: options, writesPaths: scan.paths).scan(repository, path: repository)
        var outputs = output
        outputs.output = ContinuousIntegration(console.environment).outputs + output.output
        let writer = ReportWriter(console: console, options: outputs)
        try writer.write(.of([result.report]))
        if let error = result.report.error {
            writer.complain("\(repository): \(error.message)")
            return .unscannable
        }
        return threshold.status(of: [result.report.score], configured: options.configuration?.failUnder)
    }
}
