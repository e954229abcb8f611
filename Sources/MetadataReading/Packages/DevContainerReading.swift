/// How a devcontainer.json sets up a place to work.
public struct DevContainerReading: Hashable, Sendable {
    /// Where the container comes from.
    public enum Source: String, Hashable, Sendable {
        case image
        case dockerfile
        case compose
    }

    /// Where the container comes from; nil where the file does not say.
    public let source: Source?
    /// Whether a command runs once the container is made.
    public let preparesItself: Bool
    /// The rules of the format that the file breaks.
    public let problems: [MetadataProblem]

    /// True where a container can be made of it.
    public var isValid: Bool {
        problems.areOnlyWarnings
    }

    /// Reads a devcontainer.json, which may have comments.
    public static func read(_ bytes: [UInt8]) -> DevContainerReading {
        let tree = DataTree.json(bytes, allowsComments: true)
        var problems = ProblemList(tree.problems)
        let root = tree.root
        let source: Source? =
            if root?["image"]?.located != nil {
                .image
            } else if root?["dockerComposeFile"] != nil {
                .compose
            } else if root?["build"]?["dockerfile"] != nil || root?["build"]?["dockerFile"] != nil
                || root?["dockerFile"] != nil
            {
                .dockerfile
            } else {
                nil
            }
        if let root, source == nil {
            problems.error(
                "devcontainer/source", root.line, "the file names no container",
                remedy: "add image, build.dockerfile or dockerComposeFile")
        } else if let root, source == .compose, root["service"]?.located == nil {
            problems.error(
                "devcontainer/service", root.line, "dockerComposeFile needs a service", remedy: "add \"service\"")
        }
        let commands = ["onCreateCommand", "updateContentCommand", "postCreateCommand"]
        return DevContainerReading(
            source: source, preparesItself: commands.contains { root?[$0] != nil }, problems: problems.all)
    }
}
