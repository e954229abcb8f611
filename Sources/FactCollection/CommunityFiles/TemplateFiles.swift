internal import RepositoryFacts

/// Templates for issues and change proposals as GitHub, GitLab, Gitea, Forgejo, Gogs and Azure DevOps read them.
enum TemplateFiles {
    /// What a file directly in a place means as a template of its own, by the key of its name.
    static func category(of name: DocumentName, at place: CommunityPlaces.Place) -> DocumentCategory? {
        guard name.isText, [.root, .forge, .docs].contains(place.kind) else { return nil }
        return singles[name.key.text] ?? name.translated.flatMap { singles[$0.key.text] }
    }

    /// The folder of templates that a folder's name is, at a place.
    static func folder(_ lowerName: String, at place: CommunityPlaces.Place) -> DocumentCategory? {
        guard [.root, .forge, .docs].contains(place.kind) else { return nil }
        return place.folder == ".gitlab" ? gitlabFolders[lowerName] ?? folders[lowerName] : folders[lowerName]
    }

    /// What a file in such a folder means; nil for what no forge would offer.
    static func category(ofFile fileName: String, in folder: DocumentCategory) -> DocumentCategory? {
        let split = PathText.splitExtension(of: fileName)
        guard extensions.contains(split.lowerExtension), !fileName.utf8.starts(with: ".".utf8) else { return nil }
        let isConfiguration = split.stem.lowercased() == "config" && dataExtensions.contains(split.lowerExtension)
        guard isConfiguration else { return folder }
        return folder == .issueTemplate ? .issueTemplateConfiguration : nil
    }

    private static let dataExtensions: Set<String> = ["yml", "yaml"]
    private static let extensions: Set<String> = ["md", "markdown", "yml", "yaml", "txt"]

    private static let folders: [String: DocumentCategory] = [
        "issue_template": .issueTemplate, "pull_request_template": .changeTemplate,
    ]

    private static let gitlabFolders: [String: DocumentCategory] = [
        "issue_templates": .issueTemplate, "merge_request_templates": .changeTemplate,
    ]

    private static let singles: [String: DocumentCategory] = [
        "issuetemplate": .issueTemplate, "pullrequesttemplate": .changeTemplate,
        "mergerequesttemplate": .changeTemplate,
        "pullrequest": .changeTemplate,
    ]
}
