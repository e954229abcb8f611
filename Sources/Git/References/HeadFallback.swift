extension Repository {
    /// The commit at HEAD, or at the branch that most likely should have been there.
    ///
    /// The order: `refs/remotes/origin/HEAD`, then main, master and trunk (local, then of origin), then the only branch.
    func resolveHead() throws(RepositoryError) -> Revision {
        do throws(GitError) {
            guard let head = try resolvedReference("HEAD") else {
                throw GitError(
                    code: .notFound, category: .reference, operation: "read HEAD", message: "there is no valid HEAD")
            }
            if let id = head.id {
                return try revision(at: id, reference: head.name == "HEAD" ? nil : head.name)
            }
            if var revision = try fallback() {
                revision.fallback =
                    "HEAD names \(head.name), which does not exist; \(revision.reference ?? "") was taken"
                return revision
            }
        } catch {
            throw .unreadable(error)
        }
        throw .empty
    }

    private func fallback() throws(GitError) -> Revision? {
        let branches = localBranches(limit: 2)
        let remote = referenceNames(below: "refs/remotes/origin/", limit: 3).filter { !$0.hasSuffix("/HEAD") }
        let usual = ["main", "master", "trunk"]
        let candidates =
            ["refs/remotes/origin/HEAD"] + usual.map { "refs/heads/" + $0 } + usual.map { "refs/remotes/origin/" + $0 }
            + (branches.count == 1 ? branches : []) + (remote.count == 1 ? remote : [])
        for name in candidates {
            guard let found = try resolvedReference(name), let id = found.id else { continue }
            return try revision(at: id, reference: found.name)
        }
        return nil
    }

    private func localBranches(limit: Int) -> [String] {
        referenceNames(below: "refs/heads/", limit: limit)
    }

    func revision(at id: ObjectID, reference: String?) throws(GitError) -> Revision {
        let commit = try peel(id).commit
        return Revision(id: commit, reference: reference, committerTime: try commitSummary(commit).committerTime)
    }
}
