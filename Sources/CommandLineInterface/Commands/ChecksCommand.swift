import Analyzer
import ArgumentParser

struct ChecksCommand: ExecutableCommand {
    static let configuration = CommandConfiguration(
        commandName: "checks", abstract: "List the questions that are asked of a repository.")

    @Option(help: "How to write the list: text, json or markdown.")
    var output: CatalogueFormat = .text

    @OptionGroup var language: LanguageOptions

    func execute(on console: Console) throws -> ExitStatus {
        console.write(output.render(CheckCatalog.all, language.phrasebook(console)))
        return .success
    }
}
