/// Follows symbolic links inside one tree, by path alone.
public enum SymlinkResolution {
    /// The most links followed for one path, as Linux allows 40 and Git hosts fewer.
    public static let mostHops = 16
    private static let longestTarget = 4096

    /// The path that a link's target text names, when that is in the tree: a file, a link or a folder.
    ///
    /// Nil for absolute targets, those that leave the tree, and those that name nothing in it.
    public static func resolve(_ path: String, target: String, in index: TreeIndex) -> String? {
        guard let named = destination(of: path, target: target) else { return nil }
        return index.file(at: named) != nil || index.isFolder(named) ? named : nil
    }

    /// The regular file that a path leads to when links are followed, also those that stand for folders on the way.
    ///
    /// `linkTarget` gives the content of the link at a path. Nil for loops, more than `mostHops` links, absolute targets,
    /// targets outside the tree or of unknown content, folders and submodules.
    public static func regularFile(at path: String, in index: TreeIndex, linkTarget: (String) -> String?) -> String? {
        var path = path
        for _ in 0...mostHops {
            if let file = index.file(at: path), file.kind != .symlink { return file.isRegular ? path : nil }
            guard let (link, rest) = firstLink(in: path, index), let target = linkTarget(link),
                let next = destination(of: link, target: rest.isEmpty ? target : "\(target)/\(rest)")
            else { return nil }
            path = next
        }
        return nil
    }

    /// The first part of the path that is a link, and what stands behind it.
    private static func firstLink(in path: String, _ index: TreeIndex) -> (link: String, rest: String)? {
        let parts = PathText.components(of: path)
        guard parts.count <= 256 else { return nil }
        var prefix = ""
        for (position, part) in parts.enumerated() {
            prefix = PathText.join(prefix, part)
            if index.file(at: prefix)?.kind == .symlink {
                return (prefix, parts[(position + 1)...].joined(separator: "/"))
            }
        }
        return nil
    }

    /// The normal form of a target seen from the folder of a path; nil where it is absolute or climbs out of the tree.
    static func destination(of path: String, target: String) -> String? {
        guard !target.isEmpty, target.utf8.count <= longestTarget, target.utf8.first != UInt8(ascii: "/"),
            !target.utf8.contains(0)
        else { return nil }
        var parts = PathText.components(of: PathText.folder(of: path))
        for part in PathText.components(of: target) where part != "." {
            if part != ".." {
                parts.append(part)
            } else if parts.popLast() == nil {
                return nil
            }
        }
        return parts.isEmpty ? nil : parts.joined(separator: "/")
    }
}
