import Foundation

/// Finds repositories below folders, in a fixed order and without following symbolic links.
///
/// A folder is a repository when it has a `.git` entry or looks like a bare one. The search does not go below a
/// repository, nor into folders in which tools keep other people's code.
public struct Discovery: Sendable {
    /// How many folders deep the search goes.
    public var maximumDepth: Int

    /// A search that goes `maximumDepth` folders deep.
    public init(maximumDepth: Int = 6) {
        self.maximumDepth = maximumDepth
    }

    /// The repositories below `folder`, sorted by path.
    ///
    /// - Throws: `UnreadableFolder` when `folder` is no folder that can be listed. Folders below it that cannot be
    ///   listed are passed over.
    public func repositories(below folder: String) throws(UnreadableFolder) -> [FoundRepository] {
        let root = URL(fileURLWithPath: folder, isDirectory: true)
        guard let names = entries(of: root.path) else { throw UnreadableFolder(path: folder) }
        if isRepository(root.path, names) {
            return [FoundRepository(location: folder, path: root.lastPathComponent)]
        }
        var found: [FoundRepository] = []
        var pending = [Candidate(location: root.path, path: "", names: names, depth: 0)]
        while let candidate = pending.popLast() {
            if isRepository(candidate.location, candidate.names) {
                found.append(FoundRepository(location: candidate.location, path: candidate.path))
            } else if candidate.depth < maximumDepth {
                pending += children(of: candidate)
            }
        }
        return found.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    private struct Candidate {
        var location: String
        var path: String
        var names: Set<String>
        var depth: Int
    }

    private func children(of parent: Candidate) -> [Candidate] {
        parent.names.compactMap { name in
            let location = parent.location + "/" + name
            guard !Self.neverEntered.contains(name), isFolder(location), let names = entries(of: location) else {
                return nil
            }
            let path = parent.path.isEmpty ? name : parent.path + "/" + name
            return Candidate(location: location, path: path, names: names, depth: parent.depth + 1)
        }
    }

    private static let neverEntered: Set<String> = [".git", ".repo", ".hg", ".svn", "node_modules"]

    /// Has a `.git`, or is a bare one: to git three names make a repository, and a configuration is none of them.
    ///
    /// Source: git's `is_git_directory`.
    private func isRepository(_ location: String, _ names: Set<String>) -> Bool {
        if names.contains(".git") { return true }
        return names.isSuperset(of: ["HEAD", "objects", "refs"]) && isFolder(location + "/objects")
            && isFolder(location + "/refs")
    }

    private func entries(of folder: String) -> Set<String>? {
        (try? FileManager.default.contentsOfDirectory(atPath: folder)).map(Set.init)
    }

    private func isFolder(_ path: String) -> Bool {
        let type = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
        return type == .typeDirectory
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
