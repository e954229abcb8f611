import Git
import HistoryReading

/// The history of a repository, or why it cannot be read.
struct PastHistory: Sendable {
    private let table: HistoryTable?
    private let reason: String

    init(of repository: borrowing Repository, from head: Revision, threads: Int) {
        do throws(GitError) {
            let log = try CommitLog(reading: repository, from: head, threads: threads)
            table = HistoryTable(log, mailmap: Self.mailmap(of: head, in: repository))
            reason = ""
        } catch {
            table = nil
            reason = "\(error)"
        }
    }

    private static func mailmap(of head: Revision, in repository: borrowing Repository) -> Mailmap {
        let listing = TreeSnapshot(of: head.id, in: repository).listing
        guard let entry = listing.entry(at: ".mailmap"),
            case .content(let bytes) = repository.blob(entry.id, limit: Mailmap.byteLimit)
        else { return Mailmap() }
        return Mailmap(bytes)
    }

    /// What it says at a moment, in seconds since 1970.
    func facts(asOf moment: Int64) -> HistoryFacts {
        table?.facts(asOf: moment) ?? .unknown(UnknownHistory(reason: .notRead(reason)))
    }
}
