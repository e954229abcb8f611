import CommandLineInterface
import Foundation
import Synchronization

/// What one run of the program in this process wrote, and how it ended.
struct ProgramRun {
    let output: String
    let diagnostics: String
    let status: ExitStatus

    init(_ arguments: String..., environment: [String: String] = [:], input: String = "") {
        self.init(arguments, environment: environment, input: input)
    }

    init(
        _ arguments: [String], environment: [String: String] = [:], input: String = "", program: URL? = nil
    ) {
        let written = Mutex((output: "", diagnostics: ""))
        let console = Console(
            write: { text in written.withLock { $0.output += text } },
            writeDiagnostic: { text in written.withLock { $0.diagnostics += text } },
            readInput: { _ in Array(input.utf8) }, program: program, environment: environment)
        status = runCommonsScan(arguments, console: console)
        (output, diagnostics) = written.withLock { $0 }
    }
}
