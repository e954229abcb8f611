import Analyzer
import ArgumentParser
import FactCollection
import LicenseMatching
import ReportModel
import Reporter

struct DoctorCommand: ExecutableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Tell versions, limits, and the state of a clone.")

    @Argument(help: ArgumentHelp("A clone to look at.", valueName: "path"), completion: .directory)
    var repository: String?

    @OptionGroup var language: LanguageOptions

    func execute(on console: Console) throws -> ExitStatus {
        var rows = [
            ("commons-scan", ProgramVersion.current),
            ("scoring model", ScoringModel.version),
            ("report schema", ReportDocument.currentSchemaVersion),
            ("SPDX licence list", "\(LicenseCatalog.listVersion), \(LicenseCatalog.listDate)"),
        ]
        rows += CloneDiagnosis.library
        var status = ExitStatus.success
        if let repository {
            let diagnosis = CloneDiagnosis(of: repository)
            rows += diagnosis.rows
            if diagnosis.failure != nil { status = .unscannable }
        }
        let say = language.phrasebook(console).ofFiles
        for (name, value) in rows {
            console.write(say(name).padded(to: 28) + say(value).printable(limit: 300) + "\n")
        }
        return status
    }
}
