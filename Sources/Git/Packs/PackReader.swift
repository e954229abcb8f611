/// Reads objects of a set of packs, on one thread.
///
/// Whatever is unusual (an object beyond the limit, a chain of deltas that is too deep, a base that is not in the pack) or
/// damaged is not read here, and the caller asks libgit2.
final class PackReader {
    let packs: PackSet
    private let inflater = Inflater()
    private let objectLimit: Int
    private var whole = ByteBuffer()
    private var delta = ByteBuffer()
    private var chain: [(entry: PackEntry, offset: Int)] = []
    private var bases: BaseCache

    /// Git itself makes chains of at most 4,095.
    static let deepestChain = 4_095
    /// How many bytes the objects of one chain may have together, in objects of the largest size.
    private static let chainFactor = 64

    /// A reader of objects up to `objectLimit` bytes that keeps `cachedBases` of at most `cacheBytes`.
    init(_ packs: PackSet, objectLimit: Int, cachedBases: Int, cacheBytes: Int) {
        self.packs = packs
        self.objectLimit = objectLimit
        bases = BaseCache(slots: cachedBases, byteLimit: cacheBytes)
    }

    /// A reader for histories: commits are small and few of them are stored as deltas.
    static func forCommits(_ packs: PackSet) -> PackReader {
        PackReader(packs, objectLimit: 1 << 20, cachedBases: 256, cacheBytes: 4 << 20)
    }

    /// A reader for folders up to `objectLimit` bytes: a hundred of an average large repository, or thousands of small ones, are
    /// kept, since neighbours in a history share most of theirs.
    static func forFolders(_ packs: PackSet, objectLimit: Int) -> PackReader {
        PackReader(packs, objectLimit: objectLimit, cachedBases: 4_096, cacheBytes: 48 << 20)
    }

    /// Lends the bytes of the object at a place; nil when it is none of the kind that can be read here.
    @inline(__always)
    func withObject<Result>(
        _ kind: ObjectKind, pack: Int, offset: Int, _ body: (Bytes) -> Result?
    ) -> Result? {
        guard let entry = packs.packs[pack].entry(at: offset) else { return nil }
        guard case .whole(let found) = entry.form else {
            guard let (bytes, found) = resolve(pack: pack, offset: offset), found == kind else { return nil }
            return bytes.withUnsafeBufferPointer(body)
        }
        guard found == kind, let bytes = inflate(entry, in: packs.packs[pack], &whole) else { return nil }
        return body(bytes)
    }

    /// The bytes of the object at a place, which are kept for the next time; nil as above.
    func object(_ kind: ObjectKind, pack: Int, offset: Int) -> [UInt8]? {
        guard let (bytes, found) = resolve(pack: pack, offset: offset), found == kind else { return nil }
        return bytes
    }

    @inline(__always)
    private func inflate(_ entry: PackEntry, in pack: Pack, _ buffer: inout ByteBuffer) -> Bytes? {
        guard entry.size <= objectLimit else { return nil }
        let start = buffer.reserve(entry.size + InflateOutput.slack)
        guard inflater.inflate(pack.data(of: entry), into: start, size: entry.size) else { return nil }
        return Bytes(start: start, count: entry.size)
    }

    /// Follows deltas down to a whole object or one that is cached, and applies them on the way back.
    private func resolve(pack number: Int, offset: Int) -> (bytes: [UInt8], kind: ObjectKind)? {
        guard let (start, kind) = base(pack: number, below: offset) else { return nil }
        var bytes = start
        var total = bytes.count
        while let (entry, offset) = chain.popLast() {
            guard let result = apply(entry, in: packs.packs[number], to: bytes) else { return nil }
            total += result.count
            guard total <= objectLimit * Self.chainFactor else { return nil }
            bytes = result
            bases.insert(bytes, kind, pack: number, offset: offset)
        }
        return (bytes, kind)
    }

    /// Fills `chain` with the deltas from `offset` on and gives what they end in.
    private func base(pack number: Int, below start: Int) -> (bytes: [UInt8], kind: ObjectKind)? {
        let pack = packs.packs[number]
        var offset = start
        chain.removeAll(keepingCapacity: true)
        while chain.count <= Self.deepestChain {
            if let cached = bases.find(pack: number, offset: offset) { return cached }
            guard let entry = pack.entry(at: offset) else { return nil }
            if case .whole(let kind) = entry.form {
                guard let bytes = inflate(entry, in: pack, &whole).map({ Array($0) }) else { return nil }
                bases.insert(bytes, kind, pack: number, offset: offset)
                return (bytes, kind)
            }
            guard let base = pack.base(of: entry) else { return nil }
            chain.append((entry, offset))
            offset = base
        }
        return nil
    }

    private func apply(_ entry: PackEntry, in pack: Pack, to base: [UInt8]) -> [UInt8]? {
        guard let recipe = inflate(entry, in: pack, &delta).flatMap({ Delta($0) }) else { return nil }
        guard recipe.resultSize <= objectLimit else { return nil }
        var isSound = false
        let result = [UInt8](unsafeUninitializedCapacity: max(recipe.resultSize, 1)) { buffer, count in
            guard let start = buffer.baseAddress else { return }
            isSound = base.withUnsafeBufferPointer { recipe.apply(to: $0, into: start) }
            count = isSound ? recipe.resultSize : 0
        }
        return isSound ? result : nil
    }
}
