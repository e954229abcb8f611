import ArgumentParser
import Reporter

struct SchemaCommand: ExecutableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Print the JSON Schema (draft 2020-12) of a report or a comparison.")

    @Argument(help: "What to describe: report or comparison.")
    var kind: ReportSchema = .report

    func execute(on console: Console) throws -> ExitStatus {
        console.write(kind.render())
        return .success
    }
}
