import Clibgit2

/// What the header of an object says.
struct ObjectHeader {
    var size: Int
    var kind: ObjectKind?
}

extension ObjectID {
    var raw: git_oid {
        var raw = git_oid()
        withUnsafeMutableBytes(of: &raw) { buffer in
            buffer.storeBytes(of: high.bigEndian, as: UInt64.self)
            buffer.storeBytes(of: middle.bigEndian, toByteOffset: 8, as: UInt64.self)
            buffer.storeBytes(of: low.bigEndian, toByteOffset: 16, as: UInt32.self)
        }
        return raw
    }

    init(_ raw: git_oid) {
        self = withUnsafeBytes(of: raw) { buffer in
            buffer.baseAddress.map { ObjectID($0) } ?? ObjectID(high: 0, middle: 0, low: 0)
        }
    }
}

extension Repository {
    /// The size in bytes of any object, nil when it is missing or damaged.
    public func size(of id: ObjectID) -> Int? {
        try? header(of: id).size
    }

    func header(of id: ObjectID) throws(GitError) -> ObjectHeader {
        var (size, kind, raw) = (0, GIT_OBJECT_INVALID, id.raw)
        try check(git_odb_read_header(&size, &kind, database, &raw), "read object header")
        return ObjectHeader(size: size, kind: ObjectKind(kind))
    }

    /// Lends the bytes of an object of the given kind and at most `limit` bytes.
    func withObject<Result>(
        _ id: ObjectID, _ kind: ObjectKind, limit: Int, _ body: (UnsafeRawBufferPointer) -> Result
    ) throws(GitError) -> Result {
        let header = try header(of: id)
        guard header.kind == kind, header.size <= limit else { throw .unexpected(header, kind, limit: limit) }
        var object: OpaquePointer?
        var raw = id.raw
        try check(git_odb_read(&object, database, &raw), "read object")
        defer { git_odb_object_free(object) }
        return body(UnsafeRawBufferPointer(start: git_odb_object_data(object), count: git_odb_object_size(object)))
    }
}

extension GitError {
    fileprivate static func unexpected(_ header: ObjectHeader, _ kind: ObjectKind, limit: Int) -> GitError {
        let found = header.kind.map { "\($0)" } ?? "unknown object"
        return GitError(
            code: .generic, category: .objectDatabase, operation: "read object",
            message: "expected a \(kind) of at most \(limit) bytes and found a \(found) of \(header.size) bytes")
    }
}
