import DocumentReading
import MetadataReading
import RepositoryFacts

/// Turns the files of one tree into facts: the community files are found, each is read by its reader, and the paths say
/// the rest.
struct FactAssembly {
    let source: Source
    let options: CollectionOptions

    /// Everything but the history.
    func facts(from tree: borrowing TreeReader, limits: [FactLimit]) -> TreeFacts {
        let configuration = ConfigurationAssembly(options: options, in: tree)
        let named = CommunityFiles(in: tree, remote: source.remote, overrides: configuration.overrides)
        let readme = ReadmeAssembly(named.documents, in: tree)
        let own = source.remote ?? OwnAddress.find(in: readme.outline?.links.map(\.target) ?? [], index: tree.index)
        let documents = named.withLinks(of: readme, in: tree, remote: own)
        let signals = SignalAssembly(tree)
        let guide = GuideAssembly(documents, in: tree, readme: readme, remote: own)

        var facts = RepositoryFacts(source: source)
        if let asOf = options.asOf { facts.asOf = asOf }
        facts.fileCount = tree.gap.map { .unknown($0) } ?? .found(tree.index.files.count)
        facts.limits = limits + configuration.limits.before + configuration.limits.after
        var exemptions = configuration.exemptions
        exemptions.position = limits.count + configuration.limits.before.count
        exemptions.apply(to: &facts, at: facts.asOf)
        facts.listing = documents.listing
        facts.contents = signals.contents
        facts.readme = readme.fact
        facts.guide = guide.fact
        facts.guideParts =
            guide.followed + [readme.guidePart].compactMap(\.self) + guide.followedFromReadme + guide.besides
        facts.conduct = ConductAssembly.fact(documents, in: tree, guide: guide, readme: readme)
        facts.exclusiveWording = Self.wording(
            [(readme.path, readme.target, readme.outline), (guide.text?.path, guide.text?.path, guide.outline)],
            in: tree)
        facts.addTemplatesAndMetadata(documents, in: tree)
        let tally = options.isDeep ? ReuseSurvey.tally(of: tree) : nil
        facts.addReuse(documents, coverage: tally?.coverage)
        facts.license = LicenseAssembly.fact(
            documents, in: tree, readme: readme, manifests: signals.manifests, metadata: facts.metadata.value ?? [],
            kind: facts.contents.value?.kind, tally: tally?.parts)
        facts.addPolicies(documents, in: tree, guide: guide, readme: readme)
        facts.versionClaims = facts.claimedVersions
        facts.continuousIntegration = signals.continuousIntegration
        let main = [
            guide.fact.value.flatMap { guide in guide.reading.map { (guide.path, $0.commands) } },
            readme.reading.flatMap { reading in readme.path.map { ($0, reading.commands) } },
        ].compactMap(\.self)
        let instructions = BuildInstructions.commands(in: tree, readme: readme, remote: own)
        let others =
            (guide.followed + guide.followedFromReadme).map { ($0.path, $0.reading?.commands ?? []) } + instructions
        facts.setup = signals.setup(
            commands: CommandLookup(in: tree).named(
                by: main + others, main: main.count, instructions: Set(instructions.map(\.path))))
        facts.languages = signals.languages(
            source: readme.reading.flatMap { reading in
                readme.path.map { LanguageFacts.Translation(reading.language.rawValue, at: $0) }
            })
        return TreeFacts(
            facts: facts, stewards: StewardAssembly(documents, in: tree, readme: readme), exemptions: exemptions)
    }

    private static func wording(
        _ outlines: [(path: String?, target: String?, outline: Outline?)], in tree: borrowing TreeReader
    ) -> Fact<[WordingMention]> {
        var mentions: [WordingMention] = []
        for case (let path?, let target?, let outline?) in outlines {
            mentions += tree.derived(from: target, as: path) {
                InclusiveWording.findings(in: outline).map {
                    WordingMention(word: $0.text, path: path, line: $0.line)
                }
            }
        }
        return mentions.isEmpty ? .absent : .found(mentions)
    }
}
