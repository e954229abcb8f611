/// What resolving and listing need of a commit.
struct CommitSummary {
    var tree: ObjectID
    var parents: [ObjectID]
    var committerTime: Int64

    init?(_ object: UnsafeRawBufferPointer) {
        let bytes = object.bindMemory(to: UInt8.self)
        guard let header = CommitHeader(bytes), let tree = header.tree(in: bytes) else { return nil }
        self.tree = tree
        parents = (0..<header.parentCount).compactMap { header.parent($0, in: bytes) }
        committerTime = header.committerTime(in: bytes)
    }
}

extension Repository {
    /// The most bytes of a commit or tag that are read; git itself writes a few thousand.
    static var commitByteLimit: Int { 16 << 20 }

    func commitSummary(_ id: ObjectID) throws(GitError) -> CommitSummary {
        let summary = try withObject(id, .commit, limit: Self.commitByteLimit) { CommitSummary($0) }
        guard let summary else {
            throw GitError(
                code: .generic, category: .objectDatabase, operation: "read commit",
                message: "commit \(id) is malformed")
        }
        return summary
    }
}
