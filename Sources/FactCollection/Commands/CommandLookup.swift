import DocumentReading
import Git
import MetadataReading
import RepositoryFacts

/// Looks up in the tree what the commands of a document call.
///
/// Only commands whose target the tree decides are judged: a make target, a package script, a script by its path, a build
/// system by its manifest. A command that runs in a folder of its own, or in something that a build writes first, says
/// nothing about the tree and is left out.
struct CommandLookup {
    private static let mostCommands = 20

    private let index: TreeIndex
    private let makeTargets: MakeTargets?
    private let scripts: Set<String>?

    init(in tree: borrowing TreeReader) {
        index = tree.index
        makeTargets = Self.makefile(in: tree).map { MakeTargets($0) }
        scripts = Self.bytes(of: "package.json", in: tree).map { Set(PackageScripts.read($0).scripts.map(\.text)) }
    }

    /// The commands that can be judged, in the order of the documents, each once.
    func named(by documents: [(path: String, commands: [CommandMention])]) -> [NamedCommand] {
        var seen = Set<String>()
        var named: [NamedCommand] = []
        for (path, commands) in documents {
            var place = CommandPlace()
            for mention in commands where named.count < Self.mostCommands {
                place.follow(mention.command)
                guard place != .elsewhere, let exists = exists(mention), exists || !place.isClone,
                    seen.insert(mention.command).inserted
                else { continue }
                named.append(NamedCommand(mention.command, path: path, line: mention.line, exists: exists))
            }
        }
        return named
    }

    /// Whether what the command calls is in the tree; nil where the tree cannot tell.
    private func exists(_ mention: CommandMention) -> Bool? {
        let words = mention.command.split(separator: " ").map(String.init).drop { $0 == "sudo" || $0.contains("=") }
        guard let program = words.first, !mention.command.contains(where: { "|&;<>`$*".contains($0) }) else {
            return nil
        }
        let arguments = words.dropFirst().filter { !$0.hasPrefix("-") }
        switch program {
        case "make", "gmake": return makeTargets?.has(Array(arguments))
        case "npm", "yarn", "pnpm": return packageScript(program, Array(arguments))
        case _ where program.hasPrefix("./") || program.hasPrefix("scripts/") || program.hasPrefix("script/"):
            return script(program)
        default:
            return BuildManifests.program(program).flatMap { manifests in
                manifests.contains { index.file(at: $0) != nil } ? true : nil
            }
        }
    }

    private func packageScript(_ program: String, _ arguments: [String]) -> Bool? {
        guard let scripts, let verb = arguments.first else { return scripts == nil ? nil : true }
        if verb == "run" || verb == "run-script" { return arguments.dropFirst().first.map { scripts.contains($0) } }
        if ["test", "start"].contains(verb) { return scripts.contains(verb) }
        return ["install", "ci", "i"].contains(verb) && arguments.count == 1 ? true : nil
    }

    /// A script that is not there may be written by a build, unless its ending says that people write it.
    private func script(_ program: String) -> Bool? {
        let path = program.hasPrefix("./") ? String(program.dropFirst(2)) : program
        if index.file(at: path) != nil { return true }
        return path.hasSuffix(".sh") && !path.contains("..") && index.isFolder(PathText.folder(of: path)) ? false : nil
    }

    private static func makefile(in tree: borrowing TreeReader) -> String? {
        for name in ["Makefile", "makefile", "GNUmakefile"] {
            if let text = text(of: name, in: tree) { return text }
        }
        return nil
    }

    private static func bytes(of path: String, in tree: borrowing TreeReader) -> [UInt8]? {
        guard case .content(let bytes) = tree.content(at: path) else { return nil }
        return bytes
    }

    private static func text(of path: String, in tree: borrowing TreeReader) -> String? {
        bytes(of: path, in: tree).flatMap { TextDecoding.decode($0)?.text }
    }
}
