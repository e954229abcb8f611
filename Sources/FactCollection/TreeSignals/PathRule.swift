/// A condition on paths near the root of a tree, in lower case.
enum PathRule: Sendable, Hashable {
    /// The most paths kept as evidence of one kind.
    static let mostPaths = 50

    /// The file at exactly this path.
    case path(String)
    /// A file directly in this folder with one of these extensions.
    case files(in: String, extensions: [String])
    /// A file directly in this folder whose name begins so; with an extension where one is given.
    case beginning(in: String, prefix: String, suffix: String)

    /// The regular files and links that meet the rule, in byte order.
    func paths(in index: TreeIndex) -> [String] {
        switch self {
        case .path(let path):
            Self.countable(index.files(ignoringCase: path))
        case .files(let folder, let extensions):
            Self.countable(Self.files(in: folder, index)) {
                extensions.contains(PathText.splitExtension(of: $0).lowerExtension)
            }
        case .beginning(let folder, let prefix, let suffix):
            Self.countable(Self.files(in: folder, index)) {
                let name = $0.lowercased()
                return name.hasPrefix(prefix) && name.hasSuffix(suffix)
            }
        }
    }

    /// One signal for each kind that a rule of it is met for, in the order of the table.
    static func signals<Kind>(_ table: [(Kind, [PathRule])], in index: TreeIndex) -> [TreeSignal<Kind>] {
        return table.compactMap { kind, rules in
            var found: Set<String> = []
            for rule in rules { found.formUnion(rule.paths(in: index)) }
            let paths = found.sorted(by: PathText.precedes)
            return paths.isEmpty ? nil : TreeSignal(kind: kind, paths: Array(paths.prefix(mostPaths)))
        }
    }

    private static func files(in folder: String, _ index: TreeIndex) -> [TreeFile] {
        index.folders(ignoringCase: folder).flatMap { index.listing(of: $0).files }
    }

    private static func countable(_ files: [TreeFile], where isMeant: (String) -> Bool = { _ in true }) -> [String] {
        files.filter { $0.kind != .submodule && isMeant($0.name) }.map(\.path)
    }
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
