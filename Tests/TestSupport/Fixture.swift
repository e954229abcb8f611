import Foundation

/// The repositories that `scripts/make-fixtures` makes, made once for each version of the script.
public enum Fixture {
    /// Why the fixtures could not be made.
    public struct Failure: Error {
        /// What went wrong.
        public var message: String
    }

    private static let root = packageRoot.appending(path: ".build/fixtures").path

    private static let made = Result<Void, Failure> { () throws(Failure) in
        let script = packageRoot.appending(path: "scripts/make-fixtures").path
        let result = try Command.run(["bash", script, root])
        guard result.status == 0 else { throw Failure(message: "make-fixtures failed: \(result.errors)") }
    }

    /// The folder of a fixture, such as `plain`.
    public static func path(_ name: String) throws -> String {
        try made.get()
        return root + "/" + name
    }
}

/// Runs a program and waits for it.
public enum Command {
    /// How it ended and what it wrote.
    public struct Result {
        /// The exit status.
        public var status: Int32
        /// What it wrote to standard output.
        public var output: String
        /// What it wrote to standard error.
        public var errors: String
    }

    /// Runs `arguments` without outside configuration of git.
    public static func run(_ arguments: [String]) throws(Fixture.Failure) -> Result {
        let process = Process()
        let (output, errors) = (Pipe(), Pipe())
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = arguments
        process.environment = [
            "PATH": "/usr/bin:/bin:/usr/local/bin", "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
        ]
        process.standardOutput = output
        process.standardError = errors
        do {
            try process.run()
        } catch {
            throw Fixture.Failure(message: "cannot run \(arguments): \(error)")
        }
        let text = output.fileHandleForReading.readDataToEndOfFile()
        let complaints = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Result(
            status: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
            errors: String(decoding: complaints, as: UTF8.self))
    }
}
