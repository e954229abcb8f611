/// What an annotated tag says.
struct TagObject {
    var target: ObjectID
    var taggerTime: Int64?

    /// Source: gitformat, `object`, `type`, `tag`, `tagger` lines.
    init?(_ object: UnsafeRawBufferPointer) {
        let bytes = object.bindMemory(to: UInt8.self)
        guard bytes.count >= 48, bytes.has("object "), let base = bytes.baseAddress,
            let target = ObjectID(hexDigits: base + 7)
        else { return nil }
        self.target = target
        taggerTime = Self.taggerTime(bytes)
    }

    private static func taggerTime(_ bytes: Bytes) -> Int64? {
        var position = 0
        while position < bytes.count {
            let end = bytes.offset(of: 0x0A, from: position) ?? bytes.count
            if end == position { return nil }
            if bytes.has("tagger ", at: position) { return Signature.time(in: bytes.piece(position..<end)) }
            position = end + 1
        }
        return nil
    }
}

extension Repository {
    /// Follows annotated tags to a commit and gives the time of the first tagger on the way.
    func peel(_ id: ObjectID) throws(GitError) -> (commit: ObjectID, taggerTime: Int64?) {
        var (current, time) = (id, Int64?.none)
        for _ in 0..<16 {
            let header = try header(of: current)
            if header.kind == .commit { return (current, time) }
            guard header.kind == .tag,
                let tag = try withObject(current, .tag, limit: Self.commitByteLimit, { TagObject($0) })
            else { break }
            time = time ?? tag.taggerTime
            current = tag.target
        }
        throw GitError(
            code: .invalidSpecification, category: .objectDatabase, operation: "find commit",
            message: "\(id) leads to no commit")
    }
}
