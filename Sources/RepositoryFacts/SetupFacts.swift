/// How a newcomer gets from a clone to a working build.
public struct SetupFacts: Sendable, Equatable, Codable {
    /// Descriptions of a whole environment: dev container, Nix, Compose...
    public var environments: [Signal]
    /// Files that pin the versions of what is used.
    public var lockFiles: [Signal]
    /// Task runners and build systems.
    public var taskRunners: [Signal]
    /// Commands that the guide, the README or INSTALL names and whose target can be looked up in the tree.
    public var commands: [NamedCommand]

    /// Memberwise.
    public init(
        environments: [Signal] = [], lockFiles: [Signal] = [], taskRunners: [Signal] = [], commands: [NamedCommand] = []
    ) {
        self.environments = environments
        self.lockFiles = lockFiles
        self.taskRunners = taskRunners
        self.commands = commands
    }
}

/// A command that a document tells people to run.
public struct NamedCommand: Sendable, Equatable, Codable {
    /// The command as written.
    public var command: String
    /// The document that names it.
    public var path: String
    /// The line, counted from 1.
    public var line: Int
    /// Whether what it calls is in the tree.
    public var exists: Bool
    /// Whether the document is about building or installing alone, as INSTALL is or what the README links for that.
    public var isInstruction: Bool

    /// Memberwise.
    public init(_ command: String, path: String, line: Int, exists: Bool, isInstruction: Bool = false) {
        self.command = command
        self.path = path
        self.line = line
        self.exists = exists
        self.isInstruction = isInstruction
    }
}
