import Dispatch
import Git
import RepositoryFacts
import Synchronization

/// Reads and resolves a history on other threads while the documents are read.
final class HistoryTask: Sendable {
    private let outcome = Mutex<HistoryAssembly?>(nil)
    private let group = DispatchGroup()

    /// Starts to read what `commit` reaches, with a handle of its own on the repository at `location`.
    init(
        location: String, from commit: ObjectID, mailmap: [UInt8]?, source: Source, isShallow: Bool,
        options: CollectionOptions
    ) {
        DispatchQueue.global().async(group: group) { [self] in
            let assembly = HistoryAssembly(
                location: location, from: commit, mailmap: mailmap, source: source, isShallow: isShallow,
                options: options)
            outcome.withLock { $0 = assembly }
        }
    }

    /// Waits for what the history says.
    func assembly() -> HistoryAssembly {
        group.wait()
        return outcome.withLock(\.self) ?? HistoryAssembly(unread: "the reader ended without a result")
    }
}
