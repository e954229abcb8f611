import ArgumentParser
import FactCollection
import RepositoryFacts

/// As what a file is read. Names are those of `DocumentCategory`, where it has one.
enum InspectKind: String, ExpressibleByArgument, Encodable, CaseIterable {
    case license, readme, contributing, conduct
    case security, support, governance, maintainers
    case issueTemplate, issueTemplateConfiguration, changeTemplate
    case citation, codemeta, publiccode, dataPackage, funding, fundingManifest, codeOwners, allContributors
    case reuseManifest, securityTxt, securityInsights, devContainer, configuration
    /// Any other document, of which the structure is understood.
    case document

    /// What a person calls it.
    var title: String {
        switch self {
        case .license: "licence"
        case .readme: "README"
        case .contributing: "contributing guide"
        case .conduct: "code of conduct"
        case .security: "security policy"
        default: rawValue.inWords
        }
    }

    /// The kind of a file by its name and by the folders that it is in; a document where they say nothing else.
    init(path: String) {
        let name = path.split(separator: "/").last?.lowercased() ?? ""
        switch Self.category(of: path) {
        case .licenseTexts, .notice: self = .license
        case .authors: self = .maintainers
        case .citation where !name.hasSuffix(".cff"): self = .document
        case let category?: self = Self(rawValue: category.rawValue) ?? .document
        case nil: self = name.hasSuffix("devcontainer.json") ? .devContainer : .document
        }
    }

    /// What the end of the path would mean at the root of a repository, up to three parts: `.github/ISSUE_TEMPLATE/bug.yml`.
    private static func category(of path: String) -> DocumentCategory? {
        let parts = path.split(separator: "/").suffix(3)
        return parts.indices.lazy.compactMap { start -> DocumentCategory? in
            let end = parts[start...].joined(separator: "/")
            let found = CommunityFileFinder.find(in: TreeIndex(entries: [TreeFile(path: end)]))
            return found.keys.min { $0.rawValue < $1.rawValue }
        }.first
    }
}
