import Clibgit2

/// Folders and files by their ids, for one thread: from the packs where our own reader can, else from libgit2.
struct ObjectSource: ~Copyable {
    private let reader: PackReader
    private let pointer: OpaquePointer

    /// A hundred folders of an average large repository, or thousands of small ones, are kept: neighbours in a history
    /// share most of theirs.
    private static let cachedObjects = 4_096
    private static let cacheBytes = 48 << 20

    /// Opens the objects of the common folder; `packs` are those of the same folder.
    init(commonDirectory: String, packs: PackSet, objectLimit: Int) throws(GitError) {
        try Library.ensureStarted()
        var pointer: OpaquePointer?
        try check(git_odb_open(&pointer, commonDirectory + "/objects"), "open object database")
        guard let pointer else { throw .noHandle("open object database") }
        self.pointer = pointer
        reader = PackReader(
            packs, objectLimit: objectLimit, cachedBases: Self.cachedObjects, cacheBytes: Self.cacheBytes)
    }

    deinit {
        git_odb_free(pointer)
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
}
