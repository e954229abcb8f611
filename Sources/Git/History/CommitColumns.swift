/// What one thread has read: columns in the order of reading, and identities of its own numbering.
struct CommitColumns {
    var ids: [ObjectID] = []
    var committerTimes: [Int64] = []
    var authorTimes: [Int64] = []
    var authors: [UInt32] = []
    var flags: [CommitFlags] = []
    var mentions: [CommitTable.Mention] = []
    var identities = IdentityTable()
    var boundaryCount = 0
    var unreadableCount = 0

    private static let mentionLimit = 256

    /// Adds a commit that was read.
    @inline(__always)
    mutating func append(_ id: ObjectID, _ header: CommitHeader, in bytes: Bytes) {
        let author = bytes.piece(header.author)
        let signature = Signature(author)
        ids.append(id)
        committerTimes.append(header.committerTime(in: bytes))
        authorTimes.append(Signature.time(in: author))
        authors.append(
            identities.number(
                name: signature?.name ?? author.trimmed(), email: signature?.email ?? author.piece(0..<0),
                isLatin1: header.isLatin1))
        var flags: CommitFlags = header.parentCount > 1 ? .merge : header.parentCount == 0 ? .root : []
        flags.formUnion(readTrailers(of: bytes, header))
        self.flags.append(flags)
    }

    @inline(__always)
    private mutating func readTrailers(of bytes: Bytes, _ header: CommitHeader) -> CommitFlags {
        var start = min(header.messageStart, bytes.count)
        while start < bytes.count, bytes[start] == 0x0A { start += 1 }
        let message = bytes.piece(start..<bytes.count)
        return TrailerBlock.mayName(message) ? readTrailers(in: message, isLatin1: header.isLatin1) : []
    }

    private mutating func readTrailers(in message: Bytes, isLatin1: Bool) -> CommitFlags {
        var block = TrailerBlock(message: message)
        var flags: CommitFlags = []
        var count = 0
        while count < Self.mentionLimit, let (key, value) = block.next() {
            guard let kind = TrailerKind(key: key) else { continue }
            flags.formUnion(kind.flag)
            count += 1
            mention(kind, value, isLatin1: isLatin1)
        }
        return flags
    }

    /// Keeps the commits for which `isKept` is true, and what their trailers say.
    mutating func keep(_ isKept: [Bool]) {
        guard isKept.contains(false) else { return }
        var rows = [UInt32](repeating: 0, count: isKept.count)
        var count: UInt32 = 0
        for (row, kept) in isKept.enumerated() {
            rows[row] = count
            count += kept ? 1 : 0
        }
        ids.keep(isKept)
        committerTimes.keep(isKept)
        authorTimes.keep(isKept)
        authors.keep(isKept)
        flags.keep(isKept)
        mentions.removeAll { !isKept[Int($0.commit)] }
        for index in mentions.indices { mentions[index].commit = rows[Int(mentions[index].commit)] }
    }

    /// Whether a commit or a trailer names each of the identities.
    var usedIdentities: [Bool] {
        var isUsed = [Bool](repeating: false, count: identities.count)
        for author in authors { isUsed[Int(author)] = true }
        for mention in mentions { isUsed[Int(mention.identity)] = true }
        return isUsed
    }

    private mutating func mention(_ kind: TrailerKind, _ value: Bytes, isLatin1: Bool) {
        guard value.offset(of: 0x0A) == nil else {
            return TrailerBlock.unfolded(value).withUnsafeBufferPointer { mention(kind, $0, isLatin1: isLatin1) }
        }
        let signature = Signature(value)
        let number = identities.number(
            name: signature?.name ?? value, email: signature?.email ?? value.piece(0..<0), isLatin1: isLatin1)
        mentions.append(CommitTable.Mention(commit: UInt32(ids.count - 1), identity: number, kind: kind))
    }
}

extension Array {
    /// Keeps the elements for which `isKept` is true, in place.
    fileprivate mutating func keep(_ isKept: [Bool]) {
        var count = 0
        for index in indices where isKept[index] {
            self[count] = self[index]
            count += 1
        }
        removeLast(self.count - count)
    }
}
