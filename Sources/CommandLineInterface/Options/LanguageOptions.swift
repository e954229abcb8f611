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

    /// The language that was asked for, else that of the locale, by POSIX's order of variables, else English.
    func phrasebook(_ console: Console) -> Phrasebook {
        let variables = ["LC_ALL", "LC_MESSAGES", "LANG"]
        let locale = variables.lazy.compactMap { console.environment[$0] }.first { !$0.isEmpty } ?? ""
        return phrasebook ?? Phrasebook(tag: locale) ?? .english
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
