import Clibgit2

/// A handle on a repository's objects, for one thread: from the packs where our own reader can, else from libgit2.
struct ObjectDatabase: ~Copyable {
    private let pointer: OpaquePointer
    private let reader: PackReader

    /// Opens `objects` of the common folder, and what it names as alternates, for its commits; `packs` are those of the same
    /// folder.
    init(commonDirectory: String, packs: PackSet) throws(GitError) {
        try self.init(commonDirectory: commonDirectory, reader: .forCommits(packs))
    }

    /// Opens the same for what `reader`, of packs of the same folder, is made for.
    init(commonDirectory: String, reader: PackReader) throws(GitError) {
        try Library.ensureStarted()
        var pointer: OpaquePointer?
        try check(git_odb_open(&pointer, commonDirectory + "/objects"), "open object database")
        guard let pointer else { throw .noHandle("open object database") }
        self.pointer = pointer
        self.reader = reader
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

    /// The bytes of an object of this kind and at most `limit` bytes; nil when there is none.
    func bytes(of id: ObjectID, _ kind: ObjectKind, limit: Int) -> [UInt8]? {
        if let position = reader.packs.position(of: id), let place = reader.packs.place(of: position),
            let bytes = reader.object(kind, pack: place.pack, offset: place.offset)
        {
            return bytes.count <= limit ? bytes : nil
        }
        return libraryBytes(of: id, kind, limit: limit)
    }

    private func libraryBytes(of id: ObjectID, _ kind: ObjectKind, limit: Int) -> [UInt8]? {
        var (size, found, raw) = (0, GIT_OBJECT_INVALID, id.raw)
        defer { git_error_clear() }
        guard git_odb_read_header(&size, &found, pointer, &raw) == 0, ObjectKind(found) == kind, size <= limit else {
            return nil
        }
        var object: OpaquePointer?
        guard git_odb_read(&object, pointer, &raw) == 0 else { return nil }
        defer { git_odb_object_free(object) }
        return Array(UnsafeRawBufferPointer(start: git_odb_object_data(object), count: git_odb_object_size(object)))
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
