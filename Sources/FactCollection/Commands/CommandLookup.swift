import DocumentReading
import MetadataReading
import RepositoryFacts

/// Looks up in the tree what the commands of a document call.
///
/// Only commands whose target the tree decides are judged: a make target, a package script, a script by its path, a build
/// system by its manifest. Of a command that runs in a folder of its own, or in something that a build writes first, only
/// what is there is counted: the tree cannot tell what is missing.
struct CommandLookup {
    private static let mostCommands = 20

    private let index: TreeIndex
    private let makeTargets: MakeTargets?
    private let scripts: Set<String>?

    init(in tree: borrowing TreeReader) {
        self.init(
            tree.index, makeTargets: Self.makeTargets(in: tree),
            scripts: tree.reading(of: "package.json") { Set(PackageScripts.read($0).scripts.map(\.text)) }.value)
    }

    /// `scripts` are the names of those in `package.json`, nil where there is none.
    init(_ index: TreeIndex, makeTargets: MakeTargets? = nil, scripts: Set<String>? = nil) {
        self.index = index
        self.makeTargets = makeTargets
        self.scripts = scripts
    }

    /// The commands that can be judged, in the order of the documents, each once; of the documents behind `main` ones, which
    /// are about parts as well, only what is there is counted. `instructions` are the paths of those about building alone.
    func named(
        by documents: [(path: String, commands: [CommandMention])], main: Int = .max, instructions: Set<String> = []
    ) -> [NamedCommand] {
        var seen = Set<String>()
        var named: [NamedCommand] = []
        for (position, (path, commands)) in documents.enumerated() {
            var place = CommandPlace()
            for mention in commands where named.count < Self.mostCommands {
                place.follow(mention.command)
                let found = place == .elsewhere ? isBuild(mention) : exists(mention)
                guard let exists = found, exists || !place.isClone && position < main,
                    seen.insert(mention.command).inserted
                else {
                    continue
                }
                named.append(
                    NamedCommand(
                        mention.command, path: path, line: mention.line, exists: exists,
                        isInstruction: instructions.contains(path)))
            }
        }
        return named
    }

    /// True where the command calls a build system that the tree describes, even if from a folder made to build in.
    private func isBuild(_ mention: CommandMention) -> Bool? {
        let steps = mention.command.split(separator: "&").flatMap { $0.split(separator: ";") }
        let isDescribed = steps.contains { step in
            let words = step.split(separator: " ").drop { $0 == "sudo" }
            guard let program = words.first.map(String.init) else { return false }
            // Which targets a makefile will have that is not written yet, the tree cannot tell.
            let hasTarget = words.dropFirst().contains { !$0.hasPrefix("-") && !$0.contains("=") }
            return BuildManifests.isDescribed(program, in: index) && !(program == "make" && hasTarget)
        }
        return isDescribed ? true : nil
    }

    /// Whether what the command calls is in the tree; nil where the tree cannot tell.
    private func exists(_ mention: CommandMention) -> Bool? {
        let words = mention.command.split(separator: " ").map(String.init).drop { $0 == "sudo" || $0.contains("=") }
        guard let program = words.first, !mention.command.contains(where: { "|&;<>`$*".contains($0) }) else {
            return isBuild(mention)
        }
        let arguments = words.dropFirst().filter { !$0.hasPrefix("-") }
        switch program {
        case "make", "gmake": return makeTargets.map { $0.has(Array(arguments)) } ?? isBuild(mention)
        case "npm", "yarn", "pnpm":
            let isElsewhere = words.contains { word in
                word == "-C" || word == "-w" || word == "-F"
                    || ["--workspace", "--filter", "--prefix", "--cwd"].contains { word.hasPrefix($0) }
            }
            return packageScript(program, Array(arguments), isElsewhere: isElsewhere)
        case "sh", "bash": return arguments.first.flatMap(script) == true ? true : nil
        case _ where program.hasPrefix("./") || program.hasPrefix("scripts/") || program.hasPrefix("script/"):
            return script(program)
        default:
            return BuildManifests.isDescribed(program, in: index) ? true : nil
        }
    }

    /// A script of a workspace or of another folder stands in a manifest of its own.
    private func packageScript(_ program: String, _ arguments: [String], isElsewhere: Bool) -> Bool? {
        guard let scripts, let verb = arguments.first else { return scripts == nil ? nil : true }
        guard !isElsewhere else { return scripts.contains(verb) ? true : nil }
        if verb == "run" || verb == "run-script" { return arguments.dropFirst().first.map { scripts.contains($0) } }
        if ["test", "start"].contains(verb) { return scripts.contains(verb) }
        if program != "npm", scripts.contains(verb) { return true }
        return ["install", "ci", "i"].contains(verb) && arguments.count == 1 ? true : nil
    }

    /// A script that is not there may be written by a build, unless its ending says that people write it.
    private func script(_ program: String) -> Bool? {
        let path = program.hasPrefix("./") ? String(program.dropFirst(2)) : program
        if index.file(at: path) != nil || BuildManifests.isDescribed(program, in: index) { return true }
        return path.hasSuffix(".sh") && !path.contains("..") && index.isFolder(PathText.folder(of: path)) ? false : nil
    }

    private static func makeTargets(in tree: borrowing TreeReader) -> MakeTargets? {
        for name in BuildManifests.makefiles {
            let targets = tree.reading(of: name) { MakeTargets($0) }
            if let targets = targets.value { return targets }
        }
        return nil
    }
}
