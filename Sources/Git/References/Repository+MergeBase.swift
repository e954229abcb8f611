import Clibgit2

extension Repository {
    /// Resolves `A...B` as gitrevisions(7) reads it for one commit: the best common ancestor of both, HEAD for a side left out.
    ///
    /// Nil where `name` is no such expression.
    func mergeBase(ofExpression name: String) throws(RepositoryError) -> Revision? {
        guard let dots = name.firstRange(of: "...") else { return nil }
        let sides = (String(name[..<dots.lowerBound]), String(name[dots.upperBound...]))
        guard !sides.1.contains("..") else { return nil }
        let first = try resolve(sides.0.isEmpty ? nil : sides.0)
        let second = try resolve(sides.1.isEmpty ? nil : sides.1)
        guard let base = try mergeBase(first.id, second.id, asked: name) else {
            throw .revisionNotFound(revision: name, reason: unrelated)
        }
        return base
    }

    private func mergeBase(
        _ first: ObjectID, _ second: ObjectID, asked name: String
    ) throws(RepositoryError) -> Revision? {
        do throws(GitError) {
            return try mergeBase(first, second).map { id throws(GitError) in try revision(at: id, reference: nil) }
        } catch {
            throw .revisionNotFound(revision: name, reason: "\(error)")
        }
    }

    private var unrelated: String {
        isShallow
            ? "the two have no common ancestor in this shallow clone; `git fetch --unshallow` brings the rest"
            : "the two have no common ancestor"
    }

    private func mergeBase(_ first: ObjectID, _ second: ObjectID) throws(GitError) -> ObjectID? {
        var (base, one, other) = (git_oid(), first.raw, second.raw)
        let status = git_merge_base(&base, pointer, &one, &other)
        if status == GIT_ENOTFOUND.rawValue {
            git_error_clear()
            return nil
        }
        try check(status, "find merge base")
        return ObjectID(base)
    }
}
