import ArgumentParser
import ReportModel
import Reporter
import ScanStore

struct HistoryCommand: ExecutableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "Show what earlier runs of a batch said, from the store they were kept in.",
        discussion: """
            Without a path the runs are listed with how the scores of the fleet lay; with one, what each run said of that \
            repository. For the past of a clone without a store, see `commons-scan trend`.
            """)

    @Option(help: ArgumentHelp("The store that batches keep their reports in.", valueName: "file"), completion: .file())
    var store: String

    @Argument(help: ArgumentHelp("A repository by its path in the batch.", valueName: "path"))
    var path: String?

    @Option(help: "How to write it: text, ndjson or csv.")
    var output: PastFormat = .text

    func execute(on console: Console) throws -> ExitStatus {
        do throws(StoreError) {
            let store = try ScanStore(existing: self.store)
            guard let path else {
                console.write(output.render(try store.runs()))
                return .success
            }
            let moments = try store.moments(of: path)
            guard !moments.isEmpty else {
                console.complain(
                    "no run has a report on `\(path)`; repositories go by their path below the folder of the batch")
                return .unscannable
            }
            console.write(output.render(moments))
            return .success
        } catch {
            throw ValidationError("\(error)")
        }
    }
}
