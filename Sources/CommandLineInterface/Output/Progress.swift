import Reporter
import Synchronization

/// Tells the person at the keyboard how far a batch has come.
///
/// On a terminal one line is rewritten; elsewhere a line is written each tenth of the way.
final class Progress: Sendable {
    private let total: Int
    private let console: Console
    private let isQuiet: Bool
    private let failures = Mutex(0)

    init(total: Int, console: Console, isQuiet: Bool) {
        self.total = total
        self.console = console
        self.isQuiet = isQuiet
    }

    /// The `count`th repository is done.
    func step(_ count: Int, path: String, failed: Bool) {
        let failed = failures.withLock { sum in
            sum += failed ? 1 : 0
            return sum
        }
        guard !isQuiet else { return }
        let line = "[\(count)/\(total)] \(count * 100 / total)%" + (failed > 0 ? "  \(failed) failed" : "")
        if console.isDiagnosticTerminal {
            console.writeDiagnostic("\r\u{1B}[2K\(line)  \(path.printable(limit: 40))")
        } else if count * 10 / total > (count - 1) * 10 / total {
            console.writeDiagnostic("\(line)\n")
        }
    }

    /// Clears the line.
    func finish() {
        if !isQuiet, console.isDiagnosticTerminal { console.writeDiagnostic("\r\u{1B}[2K") }
    }
}
