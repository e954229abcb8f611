import ArgumentParser
import Dispatch
import Foundation
import Reporter
import Synchronization

struct InspectCommand: ExecutableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Tell what is understood of single files: a licence, a guide, a README...",
        discussion: """
            Reads the files themselves, not a repository, and tells line by line what each says. With --output ndjson there is \
            one line a file. Without --as the names of the files say what they are.
            """)

    @Option(
        name: .customLong("as"),
        help: "What the files are: \(InspectKind.allCases.map(\.rawValue).joined(separator: ", ")).")
    var kind: InspectKind?

    @Flag(help: "Write addresses and handles that stand in the files.")
    var people = false

    @Option(help: "How to write the answer: text or ndjson.")
    var output: InspectFormat = .text

    @OptionGroup var language: LanguageOptions

    @Argument(help: ArgumentHelp("Files to read.", valueName: "file"), completion: .file())
    var files: [String]

    func execute(on console: Console) throws -> ExitStatus {
        var status = ExitStatus.success
        let say = language.phrasebook(console).ofFiles
        for start in stride(from: 0, to: files.count, by: Self.atOnce) {
            let part = Array(files[start..<min(files.count, start + Self.atOnce)])
            for (path, answer) in zip(part, answers(for: part, say)) {
                if let answer {
                    console.write(answer)
                } else {
                    console.complain("no file that can be read, or larger than 4 MiB", about: path)
                    status = .unscannable
                }
            }
        }
        return status
    }

    /// So many files are read side by side; their answers wait for each other.
    private static let atOnce = 64

    /// What is understood of each file, in their order; nil for one that cannot be read.
    private func answers(for paths: [String], _ say: Phrasebook) -> [String?] {
        let answers = Mutex([String?](repeating: nil, count: paths.count))
        let (kind, output, people) = (kind, output, people)
        DispatchQueue.concurrentPerform(iterations: paths.count) { index in
            guard let bytes = Self.content(of: paths[index]) else { return }
            let inspection = Inspection(
                kind ?? InspectKind(path: paths[index]), path: paths[index], bytes: bytes, people: people)
            let answer = output == .ndjson ? inspection.json : inspection.text(say)
            answers.withLock { $0[index] = answer }
        }
        return answers.withLock(\.self)
    }

    /// At most 4 MiB of a regular file.
    private static func content(of path: String) -> [UInt8]? {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else {
            return nil
        }
        return FileHandle(forReadingAtPath: path)?.bytes(atMost: 4 << 20)
    }
}

/// How an inspection is written.
enum InspectFormat: String, ExpressibleByArgument, CaseIterable {
    case text, ndjson
}
