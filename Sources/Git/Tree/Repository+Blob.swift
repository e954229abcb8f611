extension Repository {
    /// The content of a blob of at most `limit` bytes; the size is asked first, so a huge one costs nothing.
    public func blob(_ id: ObjectID, limit: Int) -> BlobContent {
        do throws(GitError) {
            let header = try header(of: id)
            if header.kind == .blob, header.size > limit { return .tooLarge(size: header.size) }
            return .content(try withObject(id, .blob, limit: limit) { Array($0) })
        } catch {
            return error.code == .notFound ? .missing : .unreadable(error)
        }
    }
}
