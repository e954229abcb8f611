import Dispatch
import Git
import HistoryReading
import Synchronization

/// Reads a history on other threads while the documents are read.
final class HistoryReader: Sendable {
    private let outcome = Mutex<Result<CommitTable, GitError>?>(nil)
    private let group = DispatchGroup()

    /// Starts to read what `commit` reaches, with a handle of its own on the repository at `location`.
    init(location: String, from commit: ObjectID, threads: Int) {
        DispatchQueue.global().async(group: group) { [self] in
            let result = Self.read(location, from: commit, threads: threads)
            outcome.withLock { $0 = result }
        }
    }

    /// Waits for the commits; an error where git's objects could not be read at all.
    func table() throws(GitError) -> CommitTable {
        group.wait()
        guard let result = outcome.withLock({ $0 }) else {
            throw GitError(code: .generic, operation: "read history", message: "the reader ended without a result")
        }
        return try result.get()
    }

    private static func read(_ location: String, from commit: ObjectID, threads: Int) -> Result<CommitTable, GitError> {
        do throws(RepositoryError) {
            let repository = try Repository(path: location)
            do throws(GitError) {
                return .success(try repository.history(from: commit, threads: threads))
            } catch {
                return .failure(error)
            }
        } catch {
            return .failure(GitError(code: .generic, operation: "open repository", message: "\(error)"))
        }
    }
}
