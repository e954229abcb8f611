import Foundation
import ReportModel
import Reporter
import TestSupport
import Testing

@testable import Analyzer
@testable import CommandLineInterface

@Suite("The language of who reads", .tags(.medium))
struct LanguageTests {
    private static let others = Array(Phrasebook.all.dropFirst())
    /// Words that stay where half of a sentence was taken for a name.
    private static let english: Set<String> = [
        "neither", "nor", "the", "and", "is", "are", "not", "says", "with", "of",
    ]

    @Test(arguments: others)
    func tellsEveryCheck(in book: Phrasebook) {
        for check in CheckCatalog.all {
            let text = check.description
            let sentences = [text.title, text.rationale, text.rule, text.remediation] + check.examples.map(\.name)
            for sentence in sentences {
                #expect(book.translation(of: sentence) != nil, "\(book.code) lacks \(sentence)")
            }
        }
    }

    @Test(arguments: others)
    func tellsEveryFigure(in book: Phrasebook) {
        for figure in MetricCatalog.all {
            for sentence in [figure.title, figure.formula] {
                #expect(book.translation(of: sentence) != nil, "\(book.code) lacks \(sentence)")
            }
            let page = ProgramRun("explain", figure.id, "--language", book.code).output
            #expect(!page.contains("the last") && !page.contains("0 to 1") && !page.contains("whole history"))
        }
    }

    @Test(arguments: others)
    func tellsEveryAnswer(in book: Phrasebook) throws {
        for check in CheckCatalog.all {
            for example in check.examples {
                let answer = check.judge(example.facts)
                for sentence in [answer.summary, answer.nextStep].compactMap(\.self) where sentence != "no tree" {
                    let told = try #require(book.translation(of: sentence), "\(book.code) lacks \(sentence)")
                    #expect(Self.english.isDisjoint(with: told.split(separator: " ").map(String.init)), "\(told)")
                }
            }
        }
    }

    @Test(arguments: others)
    func tellsEveryLens(in book: Phrasebook) {
        for lens in LensCatalog.all {
            for sentence in [lens.title] + lens.rules.compactMap(\.difference) where !sentence.isEmpty {
                #expect(book.translation(of: sentence) != nil, "\(book.code) lacks \(sentence)")
            }
        }
    }

    /// What libgit2 or a file system says in a message stays as it is, so messages are not held to this.
    @Test(arguments: others)
    func tellsEveryRepository(in book: Phrasebook) throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: try Fixture.path("plain") + "/..").sorted()
        for folder in folders {
            let run = ProgramRun("scan", try Fixture.path(folder), "--output", "json")
            guard let document = try? JSONDecoder().decode(ReportDocument.self, from: Data(run.output.utf8)) else {
                continue
            }
            for finding in document.reports.flatMap(\.findings) {
                for sentence in [finding.summary, finding.nextStep].compactMap(\.self) {
                    #expect(book.translation(of: sentence) != nil, "\(book.code) lacks \(sentence)")
                }
            }
            for limit in document.reports.flatMap(\.limits) {
                #expect(book.translation(of: limit.message) != nil, "\(book.code) lacks \(limit.message)")
            }
        }
    }

    /// What the sources of `inspect` and of the readers of metadata say in so many words, without parts.
    @Test(arguments: others)
    func tellsWhatIsUnderstoodOfFiles(in book: Phrasebook) throws {
        let say = book.ofFiles
        let understood = try sentences(
            in: "Sources/CommandLineInterface/Inspection", after: ["add(\"", "what: \"", "role: \""])
        let broken = try sentences(
            in: "Sources/MetadataReading",
            after: [
                "remedy: \"", "line, \"", "nil, \"", "message: \"", "TextRule(\"", "scanner.error(\"", "throw error(\"",
            ])
        #expect(understood.count > 60 && broken.count > 120)
        let titles = InspectKind.allCases.map(\.title)
        for sentence in titles + understood + broken where sentence != "README" && !sentence.contains("/") {
            #expect(say.translation(of: sentence) != nil, "\(book.code) lacks \(sentence)")
        }
    }

    private func sentences(in folder: String, after openings: [String]) throws -> [String] {
        let files = FileManager.default.enumerator(
            at: packageRoot.appending(path: folder), includingPropertiesForKeys: nil)
        let sources = try (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
            .map { try String(contentsOf: $0, encoding: .utf8) }
        return sources.flatMap { source in
            openings.flatMap { opening in
                source.components(separatedBy: opening).dropFirst().compactMap { rest in
                    let text = rest.replacing("\\\"", with: "\u{1}").prefix { $0 != "\"" }.replacing(
                        "\u{1}", with: "\"")
                    return text.contains("\\") || text.isEmpty ? nil : String(text)
                }
            }
        }
    }

    @Test func tellsOfFilesAndOfTheMachine() throws {
        let folder = try TemporaryFolder()
        let file = folder.url.appending(path: "CITATION.cff")
        try Data("cff-version: 1.2.0\ntitle: 3\n".utf8).write(to: file)
        let page = ProgramRun("inspect", file.path, "--language", "fr").output
        #expect(page.contains("non valide") && page.contains("erreur") && page.contains("il faut un texte"))
        #expect(ProgramRun("inspect", file.path, "--language", "fr", "--output", "ndjson").output.contains("is needed"))
        #expect(ProgramRun("doctor", "--language", "fr").output.contains("modèle de notation"))
    }

    @Test(arguments: [
        (["scan", "/nowhere"], "n’est pas un dépôt git"), (["scan", ".", "--fail-under", "200"], "vaut 200.0 mais"),
        (["explain", "nix"], "ni contrôle ni chiffre"),
        (["merge", "/nowhere"], "ne peut pas être lu ; nommez un rapport"),
        (["inspect", "/nowhere"], "/nowhere\u{A0}: pas un fichier lisible"),
    ])
    func complainsInTheLanguageOfWhoReads(arguments: [String], words: String) {
        #expect(ProgramRun(arguments + ["--language", "fr"]).diagnostics.contains(words))
        #expect(ProgramRun(arguments, environment: ["LANG": "fr_CA.UTF-8"]).diagnostics.contains(words))
    }

    @Test(arguments: others)
    func tellsWhatIsWrongWithTheCommand(in book: Phrasebook) throws {
        let messages = try sentences(
            in: "Sources/CommandLineInterface",
            after: ["ValidationError(\"", "complain(\"", "complain(\n                    \""])
        #expect(messages.count > 5)
        for message in messages {
            #expect(book.ofFiles.translation(of: message) != nil, "\(book.code) lacks \(message)")
        }
    }

    @Test func speaksTheLanguageThatIsAskedFor() throws {
        let fleet = try TemporaryFolder()
        try Fleet.make(1, in: fleet)
        let folder = fleet.url.appending(path: "r000").path
        for arguments in [
            ["scan", folder], ["scan", folder, "--output", "markdown"], ["scan", folder, "--output", "html"],
        ] {
            let run = ProgramRun(arguments + ["--language", "fr"])
            #expect(run.output.contains("Meilleures prochaines étapes"))
            #expect(!run.output.contains("Best next steps"))
        }
        #expect(ProgramRun("explain", "credit", "--language", "fr").output.contains("Pourquoi"))
        #expect(ProgramRun("checks", "--language", "fr").output.contains("Activité récente"))
    }

    @Test(arguments: [
        (["LC_ALL": "fr_FR.UTF-8", "LANG": "en_US.UTF-8"], true), (["LANG": "fr"], true), (["LANG": "C"], false),
        (["LC_ALL": "C", "LANG": "fr_FR"], false), (["LC_MESSAGES": "fr_CA.utf8"], true), (["LANG": "de_DE"], false),
        (["LANG": "frr_DE"], false), ([:], false),
    ])
    func listensToTheLocale(environment: [String: String], isFrench: Bool) {
        let run = ProgramRun("explain", "credit", environment: environment)
        #expect(run.output.contains("Pourquoi") == isFrench)
    }

    @Test func writesForProgramsInEnglishAlways() throws {
        let fleet = try TemporaryFolder()
        try Fleet.make(1, in: fleet)
        let folder = fleet.url.appending(path: "r000").path
        for format in ["json", "ndjson", "csv", "sarif", "junit", "gitlab", "prometheus"] {
            let plain = ProgramRun("scan", folder, "--output", format)
            #expect(ProgramRun("scan", folder, "--output", format, "--language", "fr").output == plain.output)
        }
    }

    @Test func namesTheLanguagesThatThereAre() {
        let run = ProgramRun("explain", "credit", "--language", "tlh")
        #expect(run.status != .success)
        #expect(run.diagnostics.contains("en") && run.diagnostics.contains("fr"))
    }
}
