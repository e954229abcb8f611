import Analyzer
import FactCollection
import Foundation
import ReportModel
import Reporter
import RepositoryFacts

extension ScanCommand {
    /// Shows what `choice` sees of every repository instead of the reports.
    func show(_ choice: LensChoice, _ options: CollectionOptions, on console: Console) throws -> ExitStatus {
        var options = options
        options.threads = ProcessInfo.processInfo.activeProcessorCount
        var status = ExitStatus.success
        let writer = ReportWriter(console: console, options: output)
        for path in repositories {
            do throws(CollectionFailure) {
                let facts = try FactCollector(options: options).collect(from: path).facts
                let report = Analyzer().report(on: facts)
                let views = choice.lenses.map { $0.view(of: facts, report: report) }
                let format = output.requests.contains { $0.format == .text } ? LensFormat.text : .ndjson
                console.write(
                    choice.isMatrix
                        ? format.matrix(views, writer.phrasebook) : format.render(views, writer.phrasebook))
            } catch {
                writer.complain(error.message, about: path)
                status = .unscannable
            }
        }
        return status
    }
}
