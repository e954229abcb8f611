/// What a README tells somebody who meets the project for the first time.
public struct ReadmeReading: Sendable, Equatable, Codable {
    /// The title: the first heading, or `nil` where there is none.
    public let title: Mention?
    /// Its sections, in order, with what each is about.
    public let sections: [ReadmeSection]
    /// The words that say what the project is: real sentences, no badges, no template text. Empty where they are missing.
    public let whatItIs: [Mention]
    /// Where it says why to use it.
    public let why: [Mention]
    /// Where it tells how to install it.
    public let installation: [Mention]
    /// Where it shows how to use it: a section on use, commands or code.
    public let usage: [Mention]
    /// Where it tells how to contribute, or links a guide that does.
    public let contribution: [Mention]
    /// Where it says that contributions are not taken.
    public let declines: [Mention]
    /// Sections that tell, with commands, how to work on it or to build it from its source.
    public let development: [Mention]
    /// Links in sections about working on it or building it.
    public let developmentLinks: [Link]
    /// Sections that tell how the code is organised or written.
    public let codeOverview: [Mention]
    /// Lines of the sections about changes from release to release.
    public let changes: [ClosedRange<Int>]
    /// Where it tells where to ask: chat, forum, mailing list, address, issue tracker.
    public let contact: [Mention]
    /// Sections that name the people behind it.
    public let people: [Mention]
    /// What it says of its licence, in its own words of at most 300 characters each.
    public let licenseStatements: [Mention]
    /// Links by which to give money.
    public let donations: [Link]
    /// Links to the README in other languages.
    public let translations: [Link]
    /// Images that lead somewhere or come from a service of badges.
    public let badges: [Link]
    /// Every link and image, in order.
    public let links: [Link]
    /// Shell commands it tells to run.
    public let commands: [CommandMention]
    /// The language it is written in.
    public let language: Language
    /// Words without code and template text; two characters of Han, Kana or Hangul count as one.
    public let wordCount: Int

    /// Reads the README in `outline`.
    public init(outline: Outline) {
        let parts = outline.sections.map(ReadmePart.init)
        let headings = parts.compactMap(\.section.heading).filter { !TemplateText.isTemplate($0.text) }
        let prose = headings.map { FoldedText($0.text) } + parts.flatMap(\.folded)
        let commands = ShellCommands.mentions(in: outline)
        let links = outline.links
        title = parts.first { $0.section.heading != nil }.map { Mention(line: $0.section.line, text: $0.section.title) }
        sections = ReadmeLabelling.sections(parts)
        whatItIs = ReadmeDescription.mentions(in: parts)
        why = ReadmeAnswers.why(parts)
        installation = ReadmeAnswers.installation(parts, commands)
        usage = ReadmeAnswers.usage(parts)
        contribution = ReadmeAnswers.contribution(parts)
        declines = ReadmeAnswers.declines(parts)
        development = ReadmeAnswers.development(parts, commands)
        developmentLinks = ReadmeAnswers.developmentLinks(parts)
        codeOverview = ReadmeAnswers.codeOverview(parts)
        changes = ReadmeAnswers.changes(parts)
        contact = ReadmeAnswers.contact(parts)
        people = ReadmeAnswers.people(parts)
        licenseStatements = LicenseStatements.mentions(in: parts)
        donations = links.filter(ReadmeLinks.isDonation)
        translations = links.filter(ReadmeLinks.isTranslation)
        badges = links.filter(ReadmeLinks.isBadge)
        self.links = links
        self.commands = commands
        language = Language(of: prose)
        wordCount = prose.reduce(0) { $0 + $1.wordCount }
    }
}
