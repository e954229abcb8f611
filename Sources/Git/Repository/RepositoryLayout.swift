/// Where the parts of a repository lie, found without opening it.
///
/// Source: gitrepository-layout(5), `.git` file and `commondir`.
struct RepositoryLayout {
    /// The folder with `HEAD`.
    var gitDirectory: String

    /// The folder with `objects` and `refs`; another one than `gitDirectory` for a linked worktree.
    var commonDirectory: String

    /// Whether the path held a `.git` file instead of a folder.
    var hasGitFile = false

    private static let pointerLimit = 8_192

    /// Looks at `path` and `path/.git` only, never further up; nil when neither is a repository.
    init?(path: String) {
        let dotGit = path + "/.git"
        switch PathKind(of: dotGit) {
        case .directory where Self.looksLikeGitDirectory(dotGit):
            gitDirectory = dotGit
        case .file:
            guard let target = Self.pointer(in: dotGit, prefix: "gitdir:") else { return nil }
            gitDirectory = Self.join(path, target)
            hasGitFile = true
        default:
            gitDirectory = path
        }
        guard PathKind(of: gitDirectory + "/HEAD").isFile else { return nil }
        let common = Self.pointer(in: gitDirectory + "/commondir", prefix: "")
        commonDirectory = common.map { [gitDirectory] in Self.join(gitDirectory, $0) } ?? gitDirectory
        guard PathKind(of: commonDirectory + "/objects").isDirectory else { return nil }
    }

    private static func looksLikeGitDirectory(_ path: String) -> Bool {
        PathKind(of: path + "/HEAD").isFile || PathKind(of: path + "/commondir").isFile
    }

    /// The path that a file of one line names after `prefix`.
    private static func pointer(in file: String, prefix: String) -> String? {
        guard let bytes = readSmallFile(file, limit: pointerLimit) else { return nil }
        let line = String(decoding: bytes.prefix { $0 != 0x0A && $0 != 0x0D && $0 != 0 }, as: UTF8.self)
        guard line.hasPrefix(prefix) else { return nil }
        let path = line.dropFirst(prefix.count).drop { $0 == " " }
        return path.isEmpty ? nil : String(path)
    }

    private static func join(_ base: String, _ path: String) -> String {
        path.hasPrefix("/") ? path : base + "/" + path
    }
}

extension PathKind {
    fileprivate var isFile: Bool {
        if case .file = self { true } else { false }
    }
}
