/// The forge whose rules a template follows, told by its folder.
public enum TemplateForge: String, Hashable, Sendable, Codable {
    case github
    case gitlab
    case gitea
    case forgejo

    /// The forge that reads a template at that path first; files at the root or in `docs` count as GitHub's.
    public init(path: String) {
        let folders = path.lowercased().split(separator: "/").dropLast()
        if folders.contains(".gitlab") {
            self = .gitlab
        } else if folders.contains(".forgejo") {
            self = .forgejo
        } else if folders.contains(".gitea") {
            self = .gitea
        } else {
            self = .github
        }
    }
}
