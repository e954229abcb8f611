import Git

/// The state of a clone, told to a person who wonders why a scan says what it says.
public struct CloneDiagnosis: Sendable {
    /// Names and values, in the order to show them.
    public let rows: [(name: String, value: String)]
    /// Why the clone cannot be scanned; nil where it can.
    public let failure: String?

    /// The library that reads repositories, and what it is allowed to read.
    public static var library: [(name: String, value: String)] {
        let version = Version.current
        return [
            ("libgit2", "\(version.release)\(version.isThreaded ? ", threaded" : ", not threaded")"),
            ("largest document", "\(TreeReader.documentLimit >> 10) KiB"),
            ("most tree entries", "\(TreeLimits().entries)"),
        ]
    }

    /// Looks at the clone at `location`; reads no history.
    public init(of location: String) {
        do throws(RepositoryError) {
            let repository = try Repository(path: location)
            var rows: [(name: String, value: String)] = [
                ("layout", Self.layout(of: repository)),
                ("shallow", repository.isShallow ? "yes: history is unknown" : "no"),
                ("partial", repository.isPartial ? repository.partialCloneFilter ?? "yes" : "no"),
                ("grafts", repository.hasGrafts ? "yes, ignored" : "no"),
                ("replace references", repository.hasReplaceReferences ? "yes, ignored" : "no"),
            ]
            if let remote = repository.remoteURL.flatMap(RemoteURL.init) { rows.append(("remote", remote.display)) }
            do throws(RepositoryError) {
                let revision = try repository.resolve()
                rows.append(("commit", "\(revision.id) \(revision.reference ?? "(detached)")"))
                if let fallback = revision.fallback { rows.append(("HEAD", fallback)) }
                let snapshot = TreeSnapshot(of: revision.id, in: repository)
                rows.append(("files", snapshot.gap ?? "\(snapshot.listing.entries.count)"))
                failure = nil
            } catch {
                rows.append(("commit", "\(error)"))
                failure = "\(error)"
            }
            self.rows = rows
        } catch {
            rows = [("repository", "\(error)")]
            failure = "\(error)"
        }
    }

    private static func layout(of repository: borrowing Repository) -> String {
        if repository.isBare { return "bare" }
        if repository.isLinkedWorktree { return "linked worktree" }
        return repository.isSubmodule ? "submodule" : "work tree"
    }
}
