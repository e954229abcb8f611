public import Foundation
public import Reporter

/// What the program sees of the world around it: two streams, the terminal and the environment.
///
/// Everything goes through here, so that a test runs the whole program and reads what it wrote.
public struct Console: Sendable {
    /// Writes a part of the report.
    public var write: @Sendable (String) -> Void
    /// Writes a message to the person at the keyboard.
    public var writeDiagnostic: @Sendable (String) -> Void
    /// The bytes of standard input; nil where there are more than the number given or they cannot be read.
    public var readInput: @Sendable (Int) -> [UInt8]?
    /// The next line of standard input without its line break; nil at the end.
    public var readLine: @Sendable () -> String?
    /// This program, for starting it again as a worker; nil where it is part of another one.
    public var program: URL?
    /// Whether the report goes to a terminal.
    public var isOutputTerminal: Bool
    /// Whether messages go to a terminal.
    public var isDiagnosticTerminal: Bool
    /// The environment variables.
    public var environment: [String: String]
    /// The terminal's width in columns; nil where there is none.
    public var columns: Int?
    /// The language that people are spoken to in.
    var language = Phrasebook.english

    /// Memberwise.
    public init(
        write: @escaping @Sendable (String) -> Void, writeDiagnostic: @escaping @Sendable (String) -> Void,
        readInput: @escaping @Sendable (Int) -> [UInt8]? = { _ in [] },
        readLine: @escaping @Sendable () -> String? = { nil }, program: URL? = nil,
        isOutputTerminal: Bool = false, isDiagnosticTerminal: Bool = false, environment: [String: String] = [:],
        columns: Int? = nil
    ) {
        self.write = write
        self.writeDiagnostic = writeDiagnostic
        self.readInput = readInput
        self.readLine = readLine
        self.program = program
        self.isOutputTerminal = isOutputTerminal
        self.isDiagnosticTerminal = isDiagnosticTerminal
        self.environment = environment
        self.columns = columns
    }

    /// Writes `commons-scan: <message>` and a line break to the diagnostics, where `subject` is what the message is about.
    func complain(_ message: String, about subject: String? = nil) {
        let place = subject.map { $0.printable(limit: 400) + language.colon } ?? ""
        writeDiagnostic("commons-scan\(language.colon)\(place)\(told(message))\n")
    }

    /// A message in the language that is spoken here, line by line.
    func told(_ message: String) -> String {
        let say = language.ofFiles
        return message.split(separator: "\n", omittingEmptySubsequences: false).map { say(String($0)) }
            .joined(separator: "\n")
    }
}
