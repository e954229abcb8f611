import Analyzer
import ArgumentParser
import MetadataReading
import Reporter

struct ExplainCommand: ExecutableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explain one check or figure: what it asks or how it is computed, why, and what to do about it.")

    @Argument(
        help: ArgumentHelp("An id, as `commons-scan checks` and `commons-scan metrics` list them.", valueName: "id"),
        completion: .list(ids))
    var id: String

    @OptionGroup var language: LanguageOptions

    func execute(on console: Console) throws -> ExitStatus {
        if let check = CheckCatalog.all.first(where: { $0.id == id }) {
            console.write(CheckExplanation(check).text(language.phrasebook(console)))
        } else if let metric = MetricCatalog.all.first(where: { $0.id == id }) {
            console.write(MetricExplanation(metric).text(language.phrasebook(console)))
        } else {
            let nearest = MetadataReading.nearest(to: id, among: Self.ids).map { "; did you mean `\($0)`?" } ?? ""
            throw ValidationError("there is no check or figure `\(id.printable(limit: 60))`\(nearest)")
        }
        return .success
    }

    private static let ids = CheckCatalog.all.map(\.id) + MetricCatalog.all.map(\.id)
}
