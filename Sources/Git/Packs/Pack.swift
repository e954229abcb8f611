/// One pack and its index.
final class Pack: Sendable {
    private let file: MappedFile
    let index: PackIndex

    /// Opens `NAME.pack` beside `NAME.idx`; nil when one of them is missing or of a version that is not read here.
    init?(pathWithoutExtension path: String) {
        guard let index = PackIndex(path: path + ".idx"), let file = MappedFile(path: path + ".pack") else {
            return nil
        }
        let bytes = file.bytes
        guard file.count >= 32, bytes.has("PACK"), (2...3).contains(bytes.bigEndian32(at: 4)) else { return nil }
        (self.file, self.index) = (file, index)
    }

    /// The size of the pack in bytes.
    var byteCount: Int { file.count }

    /// The head of the object at an offset; nil when there is none.
    @inline(__always)
    func entry(at offset: Int) -> PackEntry? {
        PackEntry(file.bytes, at: offset)
    }

    /// The packed bytes of an entry: no more than its size can honestly need, so that nobody reads a whole pack for one.
    @inline(__always)
    func data(of entry: PackEntry) -> Bytes {
        let most = entry.size &+ entry.size / 4 &+ 1_024
        return file.bytes.piece(entry.dataStart..<min(file.count, entry.dataStart &+ most))
    }

    /// Where the base of a delta lies; nil for whole objects and for a base that is not in this pack.
    func base(of entry: PackEntry) -> Int? {
        switch entry.form {
        case .whole: nil
        case .deltaTo(let offset): offset
        case .deltaToID(let id): index.position(of: id).flatMap(index.offset)
        }
    }

    /// What the object at an offset is, following deltas to what they begin with; nil when that is not to be had here.
    func kind(at offset: Int) -> ObjectKind? {
        var offset = offset
        for _ in 0...PackReader.deepestChain {
            guard let entry = entry(at: offset) else { return nil }
            if case .whole(let kind) = entry.form { return kind }
            guard let base = base(of: entry) else { return nil }
            offset = base
        }
        return nil
    }
}
