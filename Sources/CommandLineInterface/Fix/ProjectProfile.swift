import DocumentReading
import Reporter
import RepositoryFacts

/// What a scan knows of a project that documents for newcomers repeat.
struct ProjectProfile {
    /// The project's name.
    let name: String
    /// Where the project is at home on the web; nil where the clone does not say.
    let home: String?
    /// Commands that documents or build files name, and that lead somewhere.
    let commands: [String]
    /// The README, where a part of it says how to build or develop the project.
    let instructions: String?
    /// The licence as an expression; nil where there is none.
    let license: String?
    /// Where people can be asked in private, as given by the person at the keyboard.
    let contact: String?

    /// The profile that `facts` give.
    init(_ facts: RepositoryFacts, contact: String?) {
        name = (facts.source.name.split(separator: "/").last.map(String.init) ?? facts.source.name).printable(limit: 80)
        home = facts.source.remote?.printable(limit: 200)
        let named = facts.setup.value?.commands.filter(\.exists).map { $0.command.printable(limit: 120) } ?? []
        var seen: Set<String> = []
        commands = named.filter { seen.insert($0).inserted }.prefix(6).map(\.self)
        let readme = facts.readme.value
        instructions = readme?.reading?.development.isEmpty == false ? readme?.path.printable(limit: 200) : nil
        license = facts.license.value?.expression.map { "\($0)".printable(limit: 120) }
        self.contact = contact
    }

    /// Whether the project is at home on a GitLab.
    var isOnGitLab: Bool { home?.split(separator: "/").dropFirst().first?.contains("gitlab") ?? false }

    /// What a proposed change is called there.
    var change: String { isOnGitLab ? "merge request" : "pull request" }

    /// Where issues are; nil where the clone does not say.
    var issues: String? { home.map { $0 + (isOnGitLab ? "/-/issues" : "/issues") } }
}
