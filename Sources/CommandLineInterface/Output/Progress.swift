import Reporter
import Synchronization

/// Tells the person at the keyboard how far a batch has come, and how fast.
///
/// On a terminal one line is rewritten; elsewhere a line is written each tenth of the way, or after ten seconds.
final class Progress: Sendable {
    private struct State {
        var done = 0
        var failed = 0
        var lastLine: ContinuousClock.Instant
    }

    private let total: Int
    private let console: Console
    private let isQuiet: Bool
    private let start = ContinuousClock.Instant.now
    private let state: Mutex<State>

    init(total: Int, console: Console, isQuiet: Bool) {
        self.total = total
        self.console = console
        self.isQuiet = isQuiet
        state = Mutex(State(lastLine: start))
    }

    /// One more repository is done.
    func step(path: String, failed: Bool) {
        guard !isQuiet else { return }
        state.withLock { state in
            state.done += 1
            state.failed += failed ? 1 : 0
            let now = ContinuousClock.Instant.now
            guard isDue(state, at: now) else { return }
            state.lastLine = now
            let line = line(state, at: now)
            if console.isDiagnosticTerminal {
                console.writeDiagnostic("\r\u{1B}[2K\(line)  \(path.printable(limit: 40))")
            } else {
                console.writeDiagnostic("\(line)\n")
            }
        }
    }

    private func isDue(_ state: State, at now: ContinuousClock.Instant) -> Bool {
        if console.isDiagnosticTerminal { return now - state.lastLine > .milliseconds(50) || state.done == total }
        return state.done * 10 / total > (state.done - 1) * 10 / total || now - state.lastLine >= .seconds(10)
    }

    private func line(_ state: State, at now: ContinuousClock.Instant) -> String {
        let seconds = Double((now - start).components.seconds) + Double((now - start).components.attoseconds) / 1e18
        let rate = Double(state.done) / max(seconds, 0.001)
        let left = Int(Double(total - state.done) / max(rate, 0.001))
        var parts = ["[\(state.done)/\(total)] \(state.done * 100 / total)%", "\(Int(rate.rounded(.up)))/s"]
        if state.done < total { parts.append("\(left.duration) left") }
        if state.failed > 0 { parts.append("\(state.failed) failed") }
        return parts.joined(separator: "  ")
    }

    /// Clears the line.
    func finish() {
        if !isQuiet, console.isDiagnosticTerminal { console.writeDiagnostic("\r\u{1B}[2K") }
    }
}

extension Int {
    /// A number of seconds as people say it: `45 s`, `3 min`, `2 h 05 min`.
    fileprivate var duration: String {
        switch self {
        case ..<100: "\(self) s"
        case ..<6000: "\((self + 30) / 60) min"
        default: "\(self / 3600) h \(self % 3600 / 60) min"
        }
    }
}
