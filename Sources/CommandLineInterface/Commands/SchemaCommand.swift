import ArgumentParser
import Reporter

struct SchemaCommand: ExecutableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Print the JSON Schema (draft 2020-12) of a report.")

    func execute(on console: Console) throws -> ExitStatus {
        console.write(ReportSchema().render())
        return .success
    }
}
