import Analyzer
import ArgumentParser
import Reporter

struct ExplainCommand: ExecutableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Explain one check: what it asks, why, and what to do about it.")

    @Argument(
        help: ArgumentHelp("The check's id, as `commons-scan checks` lists it.", valueName: "check"),
        completion: .list(CheckCatalog.all.map(\.id)))
    var check: String

    func execute(on console: Console) throws -> ExitStatus {
        guard let found = CheckCatalog.all.first(where: { $0.id == check }) else {
            let nearest = CheckCatalog.nearestID(to: check).map { "; did you mean `\($0)`?" } ?? ""
            throw ValidationError("there is no check `\(check.printable(limit: 60))`\(nearest)")
        }
        console.write(CheckExplanation(found).text)
        return .success
    }
}
