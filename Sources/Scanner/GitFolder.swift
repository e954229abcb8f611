import Foundation

/// Where git keeps what a folder with a `.git` entry, or a bare repository, is made of; nothing but small files is read for it.
///
/// Source: git's documentation of the repository layout (gitrepository-layout), of `gitdir:` files and `commondir`.
struct GitFolder: Equatable {
    enum Kind: Equatable {
        case own
        /// One more work tree of a repository (`git worktree`).
        case linkedWorktree
        /// A repository that another one contains at a commit.
        case submodule
    }

    let kind: Kind
    /// The folder that all work trees of the repository share, free of symbolic links: what two names of one repository share.
    let common: String

    /// What stands at `location`, a folder that has a `.git` or looks like a bare repository.
    init(at location: String, hasGit: Bool) {
        let entry = location + "/.git"
        guard hasGit else {
            self.init(kind: .own, common: location)
            return
        }
        guard let target = Self.firstLine(of: entry), target.hasPrefix("gitdir:") else {
            self.init(kind: .own, common: entry)
            return
        }
        let folder = Self.resolve(String(target.dropFirst("gitdir:".count)), from: location)
        if let shared = Self.firstLine(of: folder + "/commondir") {
            self.init(kind: .linkedWorktree, common: Self.resolve(shared, from: folder))
        } else {
            let isModule = folder.contains(".git/modules/")
            self.init(kind: isModule ? .submodule : .own, common: folder)
        }
    }

    private init(kind: Kind, common: String) {
        self.kind = kind
        self.common = URL(fileURLWithPath: common).resolvingSymlinksInPath().standardizedFileURL.path
    }

    private static func resolve(_ path: String, from folder: String) -> String {
        let path = path.trimmingCharacters(in: .whitespacesAndNewlines)
        return path.hasPrefix("/") ? path : folder + "/" + path
    }

    /// The first line of a regular file of at most 4 KiB; nil for anything else.
    private static func firstLine(of path: String) -> String? {
        guard FileStatus(path)?.kind == .file, let handle = FileHandle(forReadingAtPath: path),
            let data = try? handle.read(upToCount: 4096)
        else { return nil }
        return String(decoding: data.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    }
}
