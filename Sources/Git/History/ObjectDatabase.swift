import Clibgit2

/// A handle on a repository's objects, for one thread.
struct ObjectDatabase: ~Copyable {
    private let pointer: OpaquePointer
    private let reader: PackReader

    /// Opens `objects` of the common folder, and what it names as alternates; `packs` are those of the same folder.
    init(commonDirectory: String, packs: PackSet) throws(GitError) {
        try Library.ensureStarted()
        var pointer: OpaquePointer?
        try check(git_odb_open(&pointer, commonDirectory + "/objects"), "open object database")
        guard let pointer else { throw .noHandle("open object database") }
        self.pointer = pointer
        reader = .forCommits(packs)
    }

    deinit {
        git_odb_free(pointer)
    }

    /// What reading one object as a commit gave.
    enum Outcome {
        case commit
        case missing
        case unreadable
    }

    /// Lends the bytes of an object that is a commit with a readable header.
    ///
    /// What our own reader of packs has not, or does not understand, is left to libgit2.
    @inline(__always)
    func withCommit(_ step: WalkStep, _ body: (CommitHeader, Bytes) -> Void) -> Outcome {
        guard step.position != WalkStep.unpacked, let place = reader.packs.place(of: step.position) else {
            return withLibraryCommit(step.id, body)
        }
        let isRead: Void? = reader.withObject(.commit, pack: place.pack, offset: place.offset) { bytes in
            CommitHeader(bytes).map { body($0, bytes) }
        }
        return isRead != nil ? .commit : withLibraryCommit(reader.packs.id(at: step.position), body)
    }

    private func withLibraryCommit(_ id: ObjectID, _ body: (CommitHeader, Bytes) -> Void) -> Outcome {
        var object: OpaquePointer?
        var raw = id.raw
        let status = git_odb_read(&object, pointer, &raw)
        guard status == 0 else {
            git_error_clear()
            return status == GIT_ENOTFOUND.rawValue ? .missing : .unreadable
        }
        defer { git_odb_object_free(object) }
        guard git_odb_object_type(object) == GIT_OBJECT_COMMIT else { return .unreadable }
        let start = git_odb_object_data(object)?.assumingMemoryBound(to: UInt8.self)
        let bytes = Bytes(start: start, count: git_odb_object_size(object))
        guard let header = CommitHeader(bytes) else { return .unreadable }
        body(header, bytes)
        return .commit
    }
}
