import Foundation
import ReportModel
import TestSupport
import Testing

@testable import Reporter

@Suite("Languages", .tags(.small))
struct PhrasebookTests {
    private let book = Phrasebook(
        code: "xx", conjunction: "und", grouping: ".", colon: ": ", semicolon: "; ",
        """
        There
        Da

        1 file
        1 Datei

        {n} files
        {n} Dateien

        {p} is there
        {p} ist da

        {L} are there
        {L} sind da

        {X} could not be read
        {X} waren nicht lesbar

        {p} cannot be read: {R}
        {p} ist nicht lesbar: {R}

        {n} more
        {n} weitere

        {n} of {m} files
        {n} von {m} Dateien

        {i} stays here
        {i} bleibt hier

        {a} stays: {R}
        {a} bleibt: {R}

        mend {p}: {P}
        {p} ist zu heilen: {P}
        """,
        ofFiles: """
            it is empty
            es ist leer
            """)

    @Test(arguments: [
        ("There", "Da"), ("there", "da"), ("1 file", "1 Datei"), ("1,234 files", "1.234 Dateien"),
        ("README.md is there", "README.md ist da"), ("a, b and 3 more are there", "a, b und 3 weitere sind da"),
        ("2 files could not be read", "2 Dateien waren nicht lesbar"),
        ("a cannot be read: 1 file", "a ist nicht lesbar: 1 Datei"),
        ("a cannot be read: who knows", "a ist nicht lesbar: who knows"), ("3 of 4 files", "3 von 4 Dateien"),
        ("a stays: a stays here", "a bleibt: a bleibt hier"), ("mend a: it is empty", "a ist zu heilen: es ist leer"),
        ("mend a: who knows", "a ist zu heilen: who knows"),
    ])
    func tellsASentence(english: String, told: String) {
        #expect(book(english) == told)
    }

    @Test(arguments: [
        "There it is", "many files", " is there", "five could not be read", "", "{n} files", "3 of four files",
        "he and she stays here", "it is empty",
        "\u{0}\u{202E} files", String(repeating: " of ", count: 2_000),
    ])
    func leavesWhatItDoesNotKnow(english: String) {
        #expect(book.translation(of: english) == nil)
        #expect(book(english) == english)
    }

    @Test func doesNotFollowPhrasesWithoutEnd() {
        let loop = Phrasebook(
            code: "xx", conjunction: "", grouping: "", colon: "", semicolon: " / ", "{X}, {Y}\n{Y}, {X}\n\nend\nEnde")
        #expect(loop("end, end; end") == "Ende, Ende / Ende")
        #expect(loop.translation(of: Array(repeating: "end", count: 900).joined(separator: ", ")) == nil)
        #expect(loop.translation(of: Array(repeating: "end", count: 900).joined(separator: "; ")) == nil)
    }

    @Test func namesEachLanguageByItsTag() {
        #expect(Phrasebook.codes == Phrasebook.all.map(\.code))
        #expect(Phrasebook.book(of: "fr")?.code == "fr" && Phrasebook.book(of: "tlh") == nil)
    }

    @Test func leavesEnglishAsItIs() {
        #expect(Phrasebook.english("1,234 files") == "1,234 files")
        #expect(Phrasebook.english.translation(of: "There") == nil)
    }

    /// Each part that the English sentence has is in the translation, once, and no other.
    @Test(arguments: Phrasebook.all)
    func keepsEveryPart(of book: Phrasebook) {
        let entries = book.ofFiles.entries
        for entry in entries {
            #expect(parts(entry.english) == parts(entry.translation), "\(entry.english)")
            #expect(Set(parts(entry.english)).count == parts(entry.english).count, "\(entry.english)")
        }
        #expect(Set(entries.map(\.english)).count == entries.count)
    }

    @Test(arguments: Phrasebook.all.dropFirst())
    func knowsEveryWordOfThePages(book: Phrasebook) throws {
        let labels = Way.allCases.map(\.label) + Verdict.allCases.map(\.label) + ScanStatus.allCases.map(\.sentence)
        let directions = FindingChange.Direction.allCases.map(\.label)
        let written = try wordsOfPages()
        #expect(written.count > 50)
        for words in labels + directions + written {
            #expect(book.translation(of: words) != nil, "\(book.code) lacks \(words)")
        }
    }

    /// What the sources of the pages give to a phrasebook; parts are filled with numbers.
    private func wordsOfPages() throws -> [String] {
        let folder = packageRoot.appending(path: "Sources/Reporter")
        let files =
            FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.allObjects as? [URL] ?? []
        let sources = try files.filter { $0.pathExtension == "swift" && !$0.path.contains("Language") }
            .map { try String(contentsOf: $0, encoding: .utf8) }
        return sources.flatMap { source in
            ["say(\"", "heading(\"", "list(\"", "folded(\"", "names(\"", "chart(\""].flatMap { opening in
                source.components(separatedBy: opening).dropFirst().map { String($0.prefix { $0 != "\"" }) }
            }
        }.filter { !$0.contains("\\") && !$0.isEmpty }
    }

    private func parts(_ phrase: String) -> [String] {
        phrase.split(separator: "{").dropFirst(phrase.hasPrefix("{") ? 0 : 1).map { String($0.prefix(2)) }.sorted()
    }
}
