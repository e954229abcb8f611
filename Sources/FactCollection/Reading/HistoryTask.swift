import Dispatch
import Git
import Synchronization

/// Reads and resolves a history on other threads while the documents are read.
final class HistoryTask: Sendable {
    private let outcome = Mutex<Result<HistoryRecord, RepositoryError>?>(nil)
    private let group = DispatchGroup()
    private let line = Mutex<FirstParentLine?>(nil)
    private let lineGroup = DispatchGroup()

    /// Starts to read what `head` reaches and the tags, with a handle of its own on the repository at `location`; the changes of
    /// files as well where `sources` are given. Only with `needsLine` the head's first parents are kept to be asked for.
    init(
        location: String, from head: Revision, mailmap: [UInt8]?, sources: [String]?, threads: Int,
        needsLine: Bool = false
    ) {
        lineGroup.enter()
        DispatchQueue.global().async(group: group) { [self] in
            let known: ((FirstParentLine) -> Void)? = needsLine ? { self.publish($0) } : nil
            let read = Result<HistoryRecord, RepositoryError> { () throws(RepositoryError) in
                HistoryRecord(
                    of: try Repository(path: location), from: head, mailmap: mailmap, sources: sources,
                    threads: threads, line: known)
            }
            outcome.withLock { $0 = read }
            if line.withLock({ $0 == nil }) { lineGroup.leave() }
        }
    }

    private func publish(_ found: FirstParentLine) {
        line.withLock { $0 = found }
        lineGroup.leave()
    }

    /// Waits for the head's first parents, which are known before the history is.
    func firstParents() throws(RepositoryError) -> FirstParentLine {
        lineGroup.wait()
        if let found = line.withLock(\.self) { return found }
        let record: Result<HistoryRecord, RepositoryError>? = outcome.withLock(\.self)
        throw .unreadable(try record?.get().failure ?? GitError(code: .generic, operation: "follow first parents"))
    }

    /// Whether nobody has to wait any more.
    var isFinished: Bool { outcome.withLock { $0 != nil } }

    /// Waits for the history; nil where the repository could not be opened for it.
    var record: HistoryRecord? {
        group.wait()
        let read: Result<HistoryRecord, RepositoryError>? = outcome.withLock(\.self)
        return try? read?.get()
    }

    /// Waits for the history and tells what it says at `moment`; see `HistoryRecord`.
    func assembly(asOf moment: Int64?, keepsPeople: Bool) -> HistoryAssembly {
        group.wait()
        switch outcome.withLock(\.self) {
        case .success(let record): return record.assembly(asOf: moment, keepsPeople: keepsPeople)
        case .failure(let error): return HistoryAssembly(unread: "\(error)")
        case nil: return HistoryAssembly(unread: "the reader ended without a result")
        }
    }
}
