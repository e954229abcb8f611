public import ArgumentParser
public import Reporter

/// The language that people are spoken to in.
struct LanguageOptions: ParsableArguments {
    @Option(
        name: .customLong("language"),
        help: ArgumentHelp(
            "The language of what people read: \(Phrasebook.codes.joined(separator: " or ")).",
            discussion: "Else the locale says it. What programs read is in English always.", valueName: "tag"))
    var phrasebook: Phrasebook?

    /// The language that was asked for, else that of the console.
    func phrasebook(_ console: Console) -> Phrasebook { phrasebook ?? console.language }

    /// The language that `arguments` ask for, which may hold mistakes, else that of the locale, by POSIX's order of variables, else
    /// English.
    static func language(_ arguments: [String], _ environment: [String: String]) -> Phrasebook {
        let asked = arguments.lastIndex(of: "--language").flatMap { arguments.dropFirst($0 + 1).first }
        let joined = arguments.last { $0.hasPrefix("--language=") }.map { String($0.dropFirst("--language=".count)) }
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        return [asked, joined, locale].lazy.compactMap { $0.flatMap(Phrasebook.init(tag:)) }.first ?? .english
    }
}

extension Phrasebook: ExpressibleByArgument {
    /// The phrasebook for `fr`, `fr-CA` or `fr_FR.UTF-8`; nil for a language that there is none of.
    public init?(argument: String) {
        self.init(tag: argument)
    }

    /// The languages that there are.
    public static var allValueStrings: [String] { codes }
}

extension Phrasebook {
    fileprivate init?(tag: String) {
        let language = tag.prefix { $0.isLetter }.lowercased()
        guard let found = Phrasebook.book(of: language) else { return nil }
        self = found
    }
}
