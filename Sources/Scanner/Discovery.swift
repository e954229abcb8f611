import FactCollection
import Foundation
import ReportModel

/// Finds repositories below folders, in a fixed order and without following symbolic links.
///
/// A folder is a repository when it has a `.git` entry or looks like a bare one. The search does not go below a
/// repository unless it is asked to, nor into folders in which tools keep other people's code, and enters no folder twice.
public struct Discovery: Sendable {
    /// How many folders deep the search goes.
    public var maximumDepth: Int
    /// Whether the search goes on below repositories.
    public var isNested: Bool
    /// Says of a path below the named folder whether the search enters it.
    public var enters: @Sendable (String) -> Bool
    /// Says of a repository by its path below the named folder whether it is wanted.
    public var wants: @Sendable (String) -> Bool

    /// A search that goes `maximumDepth` folders deep.
    public init(
        maximumDepth: Int = 6, isNested: Bool = false, enters: @escaping @Sendable (String) -> Bool = { _ in true },
        wants: @escaping @Sendable (String) -> Bool = { _ in true }
    ) {
        self.maximumDepth = maximumDepth
        self.isNested = isNested
        self.enters = enters
        self.wants = wants
    }

    /// The repositories below `folders`, those of each sorted by path.
    ///
    /// Linked work trees, submodules and repositories that were found before are among them, with the reason why they are
    /// skipped; a folder that is a repository itself is never skipped for what it is.
    ///
    /// - Throws: `UnreadableFolder` when one is no folder that can be listed. Folders below them that cannot be listed are
    ///   passed over.
    public func repositories(below folders: [String]) throws(UnreadableFolder) -> [FoundRepository] {
        var search = Search(discovery: self)
        for folder in folders { try search.add(folder) }
        return search.found.withOwnerDefaults
    }
}

/// A folder that was named and cannot be listed.
public struct UnreadableFolder: Error, Sendable, Equatable, CustomStringConvertible {
    /// The folder as it was named.
    public let path: String

    /// What was found and what to do.
    public var description: String {
        "`\(path)` is not a folder that can be listed; name a folder that holds clones"
    }
}

/// One run of a discovery over several folders.
private struct Search {
    private struct Folder {
        var location: String
        var path: String
        var depth: Int

        func child(_ name: String) -> Folder {
            Folder(
                location: location + "/" + name, path: path.isEmpty ? name : path + "/" + name, depth: depth + 1)
        }
    }

    private struct Candidate {
        var folder: Folder
        /// Whether it has a `.git`; else it looks like a bare repository.
        var hasGit: Bool
        /// Why it cannot be opened; nil for most.
        var problem: ScanFailure?
    }

    let discovery: Discovery
    private(set) var found: [FoundRepository] = []
    /// The paths of repositories that are scanned, by what all their names share.
    private var scanned: [String: String] = [:]
    private var entered: Set<FileID> = []

    init(discovery: Discovery) {
        self.discovery = discovery
    }

    mutating func add(_ folder: String) throws(UnreadableFolder) {
        let root = URL(fileURLWithPath: folder, isDirectory: true)
        guard FolderContent(of: root.path) != nil else { throw UnreadableFolder(path: folder) }
        let all = candidates(from: Folder(location: root.path, path: "", depth: 0))
        for candidate in all.sorted(by: { $0.folder.path.utf8.lexicographicallyPrecedes($1.folder.path.utf8) }) {
            let found = candidate.folder
            if found.depth == 0 {
                add(candidate, location: folder, path: root.lastPathComponent, isNamed: true)
            } else if discovery.wants(found.path) {
                add(candidate, location: found.location, path: found.path, isNamed: false)
            }
        }
    }

    private mutating func add(_ candidate: Candidate, location: String, path: String, isNamed: Bool) {
        if let problem = candidate.problem {
            found.append(FoundRepository(location: location, path: path, skipped: problem))
            return
        }
        let git = GitFolder(at: candidate.folder.location, hasGit: candidate.hasGit)
        var skipped: ScanFailure?
        switch git.kind {
        case .linkedWorktree where !isNamed: skipped = .linkedWorktree
        case .submodule where !isNamed: skipped = .submodule
        default: skipped = scanned[git.common].map { .duplicate(of: $0) }
        }
        if skipped == nil { scanned[git.common] = path }
        found.append(FoundRepository(location: location, path: path, skipped: skipped))
    }

    private mutating func candidates(from root: Folder) -> [Candidate] {
        var all: [Candidate] = []
        var pending = [root]
        while let folder = pending.popLast() {
            guard let content = FolderContent(of: folder.location) else { continue }
            let names = content.names
            let hasGit = names.contains(".git")
            let isRepository = hasGit || looksBare(folder.location, names)
            if isRepository { all.append(Candidate(folder: folder, hasGit: hasGit)) }
            if folder.depth < discovery.maximumDepth, !isRepository || discovery.isNested && hasGit {
                pending += children(of: folder, names)
                all += content.repositoriesWithOddNames.map {
                    Candidate(folder: folder.child($0), hasGit: true, problem: .oddName)
                }
            }
        }
        return all
    }

    private mutating func children(of parent: Folder, _ names: [String]) -> [Folder] {
        names.compactMap { name in
            let child = parent.child(name)
            guard !Self.neverEntered.contains(name), discovery.enters(child.path), let id = folderID(child.location),
                entered.insert(id).inserted
            else { return nil }
            return child
        }
    }

    private static let neverEntered: Set<String> = [".git", ".repo", ".hg", ".svn", "node_modules"]

    /// To git three names make a bare repository, and a configuration is none of them.
    ///
    /// Source: git's `is_git_directory`.
    private func looksBare(_ location: String, _ names: [String]) -> Bool {
        Set(names).isSuperset(of: ["HEAD", "objects", "refs"]) && folderID(location + "/objects") != nil
            && folderID(location + "/refs") != nil
    }

    /// What tells a folder from others; nil for what is no folder, a symbolic link to one included.
    private func folderID(_ path: String) -> FileID? {
        FileStatus(path).flatMap { $0.kind == .folder ? $0.id : nil }
    }
}

extension [FoundRepository] {
    /// The same repositories, each with the `.github` repository that lies in the same folder.
    fileprivate var withOwnerDefaults: [FoundRepository] {
        var defaults: [Substring: String] = [:]
        for repository in self where repository.isDefaults && repository.skipped == nil {
            defaults[repository.parent] = repository.location
        }
        return map { repository in
            var copy = repository
            if !repository.isDefaults { copy.defaults = defaults[repository.parent] }
            return copy
        }
    }
}

extension FoundRepository {
    /// The folder that it lies in.
    fileprivate var parent: Substring { location[..<(location.lastIndex(of: "/") ?? location.startIndex)] }

    /// Whether its name is the one of an owner's defaults. Source: GitHub, Creating a default community health file.
    fileprivate var isDefaults: Bool {
        let name = location[parent.endIndex...].drop { $0 == "/" }
        return name == ".github" || name == ".github.git"
    }
}
