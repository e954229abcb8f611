/// A condition on paths near the root of a tree, in lower case.
enum PathRule: Sendable, Hashable {
    /// The file at exactly this path.
    case path(String)
    /// A file directly in this folder with one of these extensions.
    case files(in: String, extensions: [String])
    /// A file directly in this folder whose name begins and ends so; either may be empty.
    case beginning(in: String, prefix: String, suffix: String)
}

extension PathRule: ExpressibleByStringLiteral {
    /// `a/b` is a path; `a/*.yml|yaml` files of a folder; `a/b*` and `a/b*.c` the beginning of a name.
    // Inlined into the tables of rules it makes functions that take the optimizer minutes.
    @inline(never)
    init(stringLiteral value: String) {
        let value = value.lowercased()
        let folder = PathText.folder(of: value)
        let name = PathText.name(of: value)
        guard let star = name.utf8.firstIndex(of: UInt8(ascii: "*")) else {
            self = .path(value)
            return
        }
        let prefix = String(name[..<star])
        let suffix = String(name[name.utf8.index(after: star)...])
        if prefix.isEmpty {
            self = .files(in: folder, extensions: suffix.dropFirst().split(separator: "|").map(String.init))
        } else {
            self = .beginning(in: folder, prefix: prefix, suffix: suffix)
        }
    }
}
