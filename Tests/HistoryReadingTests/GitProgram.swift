import Foundation

/// The git program with no configuration but its own defaults.
enum GitProgram {
    static let isInstalled = FileManager.default.isExecutableFile(atPath: path)
    private static let path = "/usr/bin/git"

    /// What `git check-mailmap` makes of `contacts` under a `.mailmap` with this text.
    static func checkMailmap(_ mailmap: String, contacts: [String]) throws -> [String] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "mailmap-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try mailmap.write(to: folder.appending(path: ".mailmap"), atomically: true, encoding: .utf8)
        _ = try run(["init", "-q"], in: folder)
        return try run(["check-mailmap"] + contacts, in: folder).split(separator: "\n").map(String.init)
    }

    private static func run(_ arguments: [String], in folder: URL) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = [
            "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "HOME": folder.path, "LC_ALL": "C",
        ]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}
