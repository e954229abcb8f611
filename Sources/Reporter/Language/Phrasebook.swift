/// The sentences of this program in one language.
///
/// Reports hold English, whatever the language of who reads them, so that a store, a merge or a dashboard sees one text. A phrasebook
/// turns what a page for people shows into its language; a sentence that it does not know stays as it is.
///
/// An entry is two lines, the English one and its translation, with an empty line after. Both name the parts that differ in braces, each
/// by one letter: `n`, `m` and `k` are numbers; `i` is a word; `L` and `M` are lists such as `a, b and c`; `R` is a sentence that is kept
/// when it is not known, `P` one about a single file; other capitals are a phrase that must be known; other letters a text that is taken
/// over as it is, as a path.
public struct Phrasebook: Sendable {
    /// The language as BCP 47 tag.
    public let code: String
    let conjunction: String
    let grouping: String
    /// What stands between a title and what it is about.
    public let colon: String
    private let semicolon: String
    /// What reports say.
    private let ofReports: PhraseTable
    /// The same with what is said of a single file and of a machine: words that are too short or too common to be looked for in whole
    /// reports.
    private let all: PhraseTable
    private var knowsFiles = false

    /// - Parameters:
    ///   - conjunction: what stands before the last member of a list.
    ///   - grouping: what stands between groups of three digits.
    ///   - colon: what stands between a title and what it is about.
    ///   - semicolon: what stands between two clauses.
    ///   - entries: pairs of lines, with an empty line after each pair.
    ///   - fileEntries: further ones for what is said of a single file.
    init(
        code: String, conjunction: String, grouping: String, colon: String, semicolon: String, _ entries: String,
        ofFiles fileEntries: String = ""
    ) {
        self.code = code
        self.conjunction = conjunction
        self.grouping = grouping
        self.colon = colon
        self.semicolon = semicolon
        ofReports = PhraseTable(entries)
        all = ofReports.adding(PhraseTable(fileEntries))
    }

    /// The same that also knows what is said of a single file and of a machine.
    public var ofFiles: Phrasebook {
        var book = self
        book.knowsFiles = true
        return book
    }

    /// The sentences that it knows.
    var entries: [(english: String, translation: String)] { table.entries }

    private var table: PhraseTable { knowsFiles ? all : ofReports }

    /// The languages that there are, English first; a book is read when somebody asks for it.
    private static let books: [(code: String, book: @Sendable () -> Phrasebook)] = [
        ("en", { english }), ("fr", { french }),
    ]

    /// The tag of every language, English first.
    public static var codes: [String] { books.map(\.code) }
    /// Every language, English first.
    public static var all: [Phrasebook] { books.map { $0.book() } }

    /// The phrasebook of the language with this tag; nil where there is none.
    public static func book(of code: String) -> Phrasebook? {
        books.first { $0.code == code }?.book()
    }

    /// English, in which every report is written.
    public static let english = Phrasebook(
        code: "en", conjunction: "and", grouping: ",", colon: ": ", semicolon: "; ", "")

    /// The sentence in this language, as it is where it is not known.
    public func callAsFunction(_ english: String) -> String {
        translation(of: english) ?? english
    }

    /// Words with commas between, each in this language or as it is.
    public func members(of list: String) -> String {
        list.components(separatedBy: ", ").map { self($0) }.joined(separator: ", ")
    }

    /// The sentence in this language; nil where it is not known.
    public func translation(of english: String) -> String? {
        table.entries.isEmpty ? nil : translation(of: english, depth: 0)
    }

    /// A phrase holds phrases at most four deep, which bounds the time that a hostile sentence takes.
    private func translation(of english: String, depth: Int) -> String? {
        if let sentence = table.sentence(english) { return sentence }
        guard depth < 4, english.utf8.count <= 4_000 else { return nil }
        if let clauses = clauses(english, depth: depth) { return clauses }
        let bytes = Array(english.utf8)
        for pattern in table.patterns {
            guard let parts = pattern.parts(of: bytes), let told = told(parts, depth: depth) else { continue }
            return pattern.filled(with: told)
        }
        return nil
    }

    /// Clauses with a semicolon between, each of which is known; not those that belong to a sentence known as a whole.
    private func clauses(_ english: String, depth: Int) -> String? {
        let clauses = english.components(separatedBy: "; ")
        guard clauses.count > 1, clauses.count <= 100 else { return nil }
        var told: [String] = []
        for clause in clauses {
            guard let words = translation(of: clause, depth: depth + 1) else { return nil }
            told.append(words)
        }
        return told.joined(separator: semicolon)
    }

    private func told(_ parts: [(name: Character, text: String)], depth: Int) -> [Character: String]? {
        var words: [Character: String] = [:]
        for (name, text) in parts {
            guard let part = told(text, as: name, depth: depth) else { return nil }
            words[name] = part
        }
        return words
    }

    private func told(_ text: String, as name: Character, depth: Int) -> String? {
        switch name {
        case "n", "m", "k": number(text)
        case "i": text.utf8.contains(UInt8(ascii: " ")) ? nil : text
        case "L", "M": list(text)
        case "R": translation(of: text, depth: depth + 1) ?? text
        case "P": ofFiles.translation(of: text, depth: depth + 1) ?? text
        case _ where name.isUppercase: translation(of: text, depth: depth + 1)
        default: text
        }
    }

    /// `1,234` with the grouping of the language; nil for anything that is no number.
    private func number(_ text: String) -> String? {
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2C }) else { return nil }
        return text.split(separator: ",").joined(separator: grouping)
    }

    /// `a, b and c` or `a, b and 3 more`, each member that is known in this language.
    private func list(_ text: String) -> String {
        text.components(separatedBy: " and ").map { part in
            part.components(separatedBy: ", ").map { translation(of: $0, depth: 3) ?? $0 }.joined(separator: ", ")
        }.joined(separator: " \(conjunction) ")
    }
}

extension String {
    /// The text between the occurrences of `separator`.
    fileprivate func components(separatedBy separator: String) -> [String] {
        split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
}

extension Phrasebook: CustomStringConvertible {
    /// The tag of the language.
    public var description: String { code }
}
