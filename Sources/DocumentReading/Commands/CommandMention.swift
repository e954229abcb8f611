/// A command a reader is told to run in a shell.
public struct CommandMention: Sendable, Equatable, Hashable, Codable {
    /// The command without its prompt, on one line.
    public let command: String
    /// The line, counted from 1.
    public let line: Int

    /// A command at `line`, which counts from 1.
    public init(command: String, line: Int) {
        self.command = command
        self.line = line
    }

    /// The program that is run: the first word, after `sudo` and assignments of variables.
    public var program: String {
        command.split(separator: " ").first { $0 != "sudo" && !$0.contains("=") }.map(String.init) ?? ""
    }
}
