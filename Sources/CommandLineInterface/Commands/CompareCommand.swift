import Analyzer
import ArgumentParser
import FactCollection
import Foundation
import MetadataReading
import ReportModel
import Reporter
import Scanner

struct CompareCommand: ExecutableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Tell what got better and worse between two revisions, or two stored reports.",
        discussion: """
            `compare v1.0 v2.0` compares two revisions of the clone in this folder, each judged as on its own day. \
            `compare --base origin/main` compares HEAD, or the revision named, with where it left origin/main, both \
            judged as on the same day, so that only what was committed in between counts: the gate for a proposed \
            change, with --max-drop. `compare old.json new.json` compares two reports written with --output json.
            """)

    @Argument(help: ArgumentHelp("Two revisions, or two reports written as JSON.", valueName: "side"))
    var sides: [String] = []

    @Option(
        help: ArgumentHelp("The clone whose revisions are compared.", valueName: "path"), completion: .directory)
    var repository = "."

    @Option(
        help: ArgumentHelp(
            "Compare with the best common ancestor of this revision and the one named, or HEAD.",
            valueName: "revision"))
    var base: String?

    @Option(
        name: .customLong("max-drop"),
        help: ArgumentHelp("Exit with 1 when the welcome score falls by more points than this.", valueName: "points"))
    var maxDrop: Double?

    @Option(help: ArgumentHelp("Read this configuration instead of the repository's own.", valueName: "file"))
    var config: String?

    @Option(help: "How to write the comparison: text, json or markdown.")
    var output: ComparisonFormat = .text

    @Option(name: .long, help: "When to use colour: auto, always or never. NO_COLOR is honoured.")
    var color: ColorChoice = .auto

    @OptionGroup var language: LanguageOptions

    func validate() throws {
        let expected = base == nil ? 2...2 : 0...1
        guard expected.contains(sides.count) else {
            throw ValidationError(
                base == nil
                    ? "two revisions or two reports are needed and \(sides.count) given; or name --base"
                    : "--base is compared with one revision and \(sides.count) are given")
        }
        if let maxDrop, !(0...100).contains(maxDrop) {
            throw ValidationError("--max-drop is \(maxDrop) but a score falls by 0 to 100 points")
        }
    }

    func execute(on console: Console) throws -> ExitStatus {
        let isStored = base == nil && sides.allSatisfy(StoredReports.isFile)
        let (before, after) = isStored ? try stored() : try scanned()
        let document = ComparisonDocument(before: before, after: after, tool: after.tool)
        console.write(
            output.render(
                document, style: console.textStyle(colour: color), phrasebook: language.phrasebook(console)))
        let failures = isStored ? [] : (before.reports + after.reports).compactMap(\.error)
        for failure in failures { console.complain(failure.message, about: repository) }
        return failures.isEmpty ? status(of: document) : .unscannable
    }

    private func stored() throws -> (ReportDocument, ReportDocument) {
        let (before, after) = (try StoredReports.read(sides[0]), try StoredReports.read(sides[1]))
        guard before.modelVersion == after.modelVersion else {
            throw ValidationError(
                "`\(sides[0])` was judged by model \(before.modelVersion) and `\(sides[1])` by \(after.modelVersion); "
                    + "scan the older revision again to compare like with like")
        }
        return (before, after)
    }

    private func scanned() throws -> (ReportDocument, ReportDocument) {
        var options = CollectionOptions()
        options.configuration = try config.map(Configuration.init(file:))
        options.threads = ProcessInfo.processInfo.activeProcessorCount
        let after = base == nil ? sides[1] : sides.first
        let before = base.map { "\($0)...\(after ?? "HEAD")" } ?? sides[0]
        let results = RepositoryScanner(options: options).scan(
            repository, before: before, after: after, onOneDay: base != nil)
        return (.of([results.before.report]), .of([results.after.report]))
    }

    /// A score that is lost altogether has fallen by all of its points.
    private func status(of document: ComparisonDocument) -> ExitStatus {
        guard let maxDrop else { return .success }
        let drops = document.comparisons.map { ($0.before.score ?? 0) - ($0.after.score ?? 0) }
        return drops.contains { $0 > maxDrop } ? .belowThreshold : .success
    }
}
