import Foundation

/// The program as it was built beside the tests, run as a process of its own.
struct BuiltProgram {
    static let url = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appending(path: "commons-scan")

    let process = Process()
    private let output = Pipe()
    private let input = Pipe()

    init(_ arguments: [String], input text: String = "") throws {
        process.executableURL = Self.url
        process.arguments = arguments
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        process.standardInput = input
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
        try input.fileHandleForWriting.close()
    }

    /// Waits for the end; what it wrote.
    func finish() -> String {
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }

    /// The arguments' output.
    static func output(_ arguments: String..., input: String = "") throws -> String {
        try BuiltProgram(arguments, input: input).finish()
    }
}
