import CommandLineInterface
import Synchronization

/// What one run of the program in this process wrote, and how it ended.
struct ProgramRun {
    let output: String
    let diagnostics: String
    let status: ExitStatus

    init(_ arguments: String..., environment: [String: String] = [:]) {
        self.init(arguments, environment: environment)
    }

    init(_ arguments: [String], environment: [String: String] = [:]) {
        let written = Mutex((output: "", diagnostics: ""))
        let console = Console(
            write: { text in written.withLock { $0.output += text } },
            writeDiagnostic: { text in written.withLock { $0.diagnostics += text } }, environment: environment)
        status = runCommonsScan(arguments, console: console)
        (output, diagnostics) = written.withLock { $0 }
    }
}
