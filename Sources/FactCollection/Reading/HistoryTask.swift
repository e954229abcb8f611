import Dispatch
import RepositoryFacts
import Synchronization

/// Reads and resolves a history on other threads while the documents are read.
final class HistoryTask: Sendable {
    private let outcome = Mutex<HistoryAssembly?>(nil)
    private let group = DispatchGroup()

    /// Starts to `read`.
    init(_ read: @escaping @Sendable () -> HistoryAssembly) {
        DispatchQueue.global().async(group: group) { [self] in
            let assembly = read()
            outcome.withLock { $0 = assembly }
        }
    }

    /// Waits for what the history says.
    func assembly() -> HistoryAssembly {
        group.wait()
        return outcome.withLock(\.self) ?? HistoryAssembly(unread: "the reader ended without a result")
    }
}
