import Clibgit2

extension Repository {
    /// Finds the commit that a name leads to; nil and `HEAD` mean the commit at HEAD, with a fallback that is told.
    ///
    /// Branches, tags, full and abbreviated ids, each with `~n`, `^n` and `^{commit}`, and `A...B` for the best common ancestor
    /// of two of them. Grafts and replacements are not followed.
    public func resolve(_ name: String? = nil) throws(RepositoryError) -> Revision {
        guard let name else { return try resolveHead() }
        if let base = try mergeBase(ofExpression: name) { return base }
        guard let expression = RevisionExpression(name) else {
            throw .revisionNotFound(
                revision: String(name.prefix(80)),
                reason:
                    "only names or ids of up to \(RevisionExpression.byteLimit) bytes with ~n, ^n, ^{commit} or A...B are read"
            )
        }
        let start = try base(of: expression, in: name)
        guard expression.steps.contains(where: { $0 != .peel }) else { return start }
        var revision = try follow(expression.steps, from: start.id, asked: name)
        revision.fallback = start.fallback
        return revision
    }

    private func base(of expression: RevisionExpression, in name: String) throws(RepositoryError) -> Revision {
        if expression.base == "HEAD" { return try resolveHead() }
        guard let found = try find(expression.base, in: name) else {
            throw .revisionNotFound(revision: name, reason: "no branch, tag or object is called `\(expression.base)`")
        }
        do throws(GitError) {
            return try revision(at: found.id, reference: found.reference)
        } catch {
            throw .revisionNotFound(revision: name, reason: "\(error)")
        }
    }

    /// Git's order: a full id, the references, an abbreviated id.
    private func find(_ base: String, in name: String) throws(RepositoryError) -> (id: ObjectID, reference: String?)? {
        if let id = ObjectID(hex: base) { return (id, nil) }
        do throws(GitError) {
            for prefix in ["", "refs/", "refs/tags/", "refs/heads/", "refs/remotes/"] {
                if let found = try resolvedReference(prefix + base), let id = found.id { return (id, found.name) }
            }
            if let found = try resolvedReference("refs/remotes/\(base)/HEAD"), let id = found.id {
                return (id, found.name)
            }
            return try abbreviated(base).map { ($0, nil) }
        } catch {
            throw .revisionNotFound(revision: name, reason: "\(error)")
        }
    }

    private func abbreviated(_ digits: String) throws(GitError) -> ObjectID? {
        let count = digits.utf8.count
        guard (4..<40).contains(count), digits.utf8.allSatisfy({ hexValue($0) < 16 }) else { return nil }
        guard let padded = ObjectID(hex: digits + String(repeating: "0", count: 40 - count)) else { return nil }
        var (short, full) = (padded.raw, git_oid())
        let status = git_odb_exists_prefix(&full, database, &short, count)
        if status == GIT_ENOTFOUND.rawValue {
            git_error_clear()
            return nil
        }
        try check(status, "find abbreviated id")
        return ObjectID(full)
    }

    private func follow(
        _ steps: [RevisionExpression.Step], from start: ObjectID, asked: String
    ) throws(RepositoryError) -> Revision {
        do throws(GitError) {
            var current = start
            for step in steps {
                current = try ancestor(of: current, step, asked: asked)
            }
            return try revision(at: current, reference: nil)
        } catch {
            throw .revisionNotFound(revision: asked, reason: error.message.isEmpty ? "\(error)" : error.message)
        }
    }

    private func ancestor(
        of id: ObjectID, _ step: RevisionExpression.Step, asked: String
    ) throws(GitError) -> ObjectID {
        switch step {
        case .peel, .parent(0), .ancestor(0): return id
        case .parent(let number): return try parent(number, of: id)
        case .ancestor(let count):
            var current = id
            for _ in 0..<count { current = try parent(1, of: current) }
            return current
        }
    }

    private func parent(_ number: Int, of id: ObjectID) throws(GitError) -> ObjectID {
        let parents = try commitSummary(id).parents
        guard number <= parents.count else {
            let has = parents.count == 1 ? "1 parent" : "\(parents.count) parents"
            throw GitError(code: .notFound, operation: "find parent", message: "commit \(id) has \(has)")
        }
        return parents[number - 1]
    }
}
