import ArgumentParser
import Foundation
import Reporter

struct InspectCommand: ExecutableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Tell what is understood of single files: a licence, a guide, a README...",
        discussion: "Reads the files themselves, not a repository. With --output ndjson there is one line a file.")

    @Option(
        name: .customLong("as"),
        help: "What the files are: \(InspectKind.allCases.map(\.rawValue).joined(separator: ", ")).")
    var kind: InspectKind

    @Option(help: "How to write the answer: text or ndjson.")
    var output: InspectFormat = .text

    @Argument(help: ArgumentHelp("Files to read.", valueName: "file"), completion: .file())
    var files: [String]

    func execute(on console: Console) throws -> ExitStatus {
        var status = ExitStatus.success
        for path in files {
            guard let bytes = Self.content(of: path) else {
                console.complain("\(path.printable(limit: 200)): no file that can be read, or larger than 4 MiB")
                status = .unscannable
                continue
            }
            let inspection = Inspection(kind, path: path, bytes: bytes)
            console.write(output == .ndjson ? inspection.json : inspection.text)
        }
        return status
    }

    /// At most 4 MiB of a regular file.
    private static func content(of path: String) -> [UInt8]? {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue,
            let handle = FileHandle(forReadingAtPath: path), let data = try? handle.read(upToCount: 4 << 20 + 1),
            data.count <= 4 << 20
        else { return nil }
        return Array(data)
    }
}

/// How an inspection is written.
enum InspectFormat: String, ExpressibleByArgument, CaseIterable {
    case text, ndjson
}
