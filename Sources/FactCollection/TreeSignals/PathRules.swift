/// Path rules by the folder in which they look, so that a path meets only the few that can hold for it.
struct PathRules<Meaning: Sendable & Hashable>: Sendable {
    /// The rules that look into one folder.
    struct Folder: Sendable {
        fileprivate(set) var names: [String: [Meaning]] = [:]
        fileprivate(set) var extensions: [String: [Meaning]] = [:]
        fileprivate(set) var beginnings: [(prefix: String, suffix: String, meaning: Meaning)] = []

        /// What a file directly in the folder means, each once and in the order of the rules; `name` is in lower case.
        func meanings(of name: String) -> [Meaning] {
            var found = names[name] ?? []
            if !extensions.isEmpty {
                found += extensions[PathText.splitExtension(of: name).lowerExtension] ?? []
            }
            for rule in beginnings where name.hasPrefix(rule.prefix) && name.hasSuffix(rule.suffix) {
                found.append(rule.meaning)
            }
            return found.count < 2 ? found : found.uniqued()
        }
    }

    private var folders: [String: Folder] = [:]

    init(_ table: [(Meaning, [PathRule])]) {
        for (meaning, rules) in table {
            for rule in rules { add(rule, meaning) }
        }
    }

    /// The rules that look into a folder, whose path is in lower case; nil where none does.
    subscript(folder: String) -> Folder? { folders[folder] }

    private mutating func add(_ rule: PathRule, _ meaning: Meaning) {
        switch rule {
        case .path(let path):
            folders[PathText.folder(of: path), default: Folder()].names[PathText.name(of: path), default: []]
                .append(meaning)
        case .files(let folder, let extensions):
            for fileExtension in extensions {
                folders[folder, default: Folder()].extensions[fileExtension, default: []].append(meaning)
            }
        case .beginning(let folder, let prefix, let suffix):
            folders[folder, default: Folder()].beginnings.append((prefix, suffix, meaning))
        }
    }
}

extension Array where Element: Hashable {
    fileprivate func uniqued() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
