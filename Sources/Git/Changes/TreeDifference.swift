/// What is different between two trees, folder by folder; folders of the same id are not looked into.
struct TreeDifference {
    /// A file on one side.
    struct Side {
        var path: UInt32
        var id: ObjectID
    }

    private(set) var added: [Side] = []
    private(set) var deleted: [Side] = []
    private(set) var modified: [Side] = []
    /// Whether a folder could not be read.
    private(set) var isUnreadable = false
    /// Whether there are more differences than the limit, or folders too deep.
    private(set) var isTruncated = false

    /// The folders that are still to be compared.
    private var pending: [Folder] = []
    /// Where the folder that is looked at lies, with a slash behind it, and the name that is looked at.
    private var path: [UInt8] = []
    private var depth = 0
    private var mostPathBytes = 0
    private let limits: ChangeLimits

    private struct Folder {
        var old: ObjectID?
        var new: ObjectID?
        var path: [UInt8]
        var depth: Int
    }

    /// No difference so far.
    init(limits: ChangeLimits) {
        self.limits = limits
    }

    /// Forgets all differences, and keeps the memory; the table of paths may then grow to `pathBytes`.
    mutating func reset(pathBytes: Int) {
        mostPathBytes = pathBytes
        added.removeAll(keepingCapacity: true)
        deleted.removeAll(keepingCapacity: true)
        modified.removeAll(keepingCapacity: true)
        (isUnreadable, isTruncated) = (false, false)
    }

    /// Compares a root folder with what it was; nil on one side for a folder that is not there.
    mutating func compare(
        _ old: ObjectID?, _ new: ObjectID?, in database: borrowing ObjectDatabase, _ paths: inout PathTable
    ) {
        pending = [Folder(old: old, new: new, path: [], depth: 0)]
        while let folder = pending.popLast(), !isTruncated {
            (path, depth) = (folder.path, folder.depth)
            compareFolder(folder.old, folder.new, in: database, &paths)
        }
    }

    private mutating func compareFolder(
        _ old: ObjectID?, _ new: ObjectID?, in database: borrowing ObjectDatabase, _ paths: inout PathTable
    ) {
        guard old != new else { return }
        guard depth < limits.depth, added.count + deleted.count + modified.count < limits.changesOfCommit else {
            isTruncated = true
            return
        }
        guard let oldBytes = folder(old, in: database), let newBytes = folder(new, in: database) else {
            isUnreadable = true
            return
        }
        oldBytes.withUnsafeBufferPointer { oldBytes in
            newBytes.withUnsafeBufferPointer { newBytes in
                var (left, right) = (TreeCursor(oldBytes), TreeCursor(newBytes))
                compareEntries(&left, &right, &paths)
                if left.isMalformed || right.isMalformed { isUnreadable = true }
            }
        }
    }

    private func folder(_ id: ObjectID?, in database: borrowing ObjectDatabase) -> [UInt8]? {
        guard let id else { return [] }
        return database.bytes(of: id, .tree, limit: limits.folderBytes)
    }

    private mutating func compareEntries(_ old: inout TreeCursor, _ new: inout TreeCursor, _ paths: inout PathTable) {
        while true {
            TreeCursor.skipSame(&old, &new)
            if old.isAtEnd, new.isAtEnd { return }
            let order = old.isAtEnd ? 1 : new.isAtEnd ? -1 : old.compareName(with: new)
            visit(order <= 0 ? old : nil, order >= 0 ? new : nil, &paths)
            if order <= 0 { old.advance() }
            if order >= 0 { new.advance() }
            if paths.byteCount > mostPathBytes { isTruncated = true }
            if isTruncated { return }
        }
    }

    /// Notes what became of one name; both sides are given where both have it, and then both are folders or neither is.
    private mutating func visit(_ old: TreeCursor?, _ new: TreeCursor?, _ paths: inout PathTable) {
        guard let name = (new ?? old)?.name, path.count + name.count < limits.pathBytes else {
            isTruncated = true
            return
        }
        let length = path.count
        defer { path.removeSubrange(length...) }
        path += name
        if (new ?? old)?.isFolder == true {
            guard old?.id != new?.id else { return }
            path.append(0x2F)
            return pending.append(Folder(old: old?.id, new: new?.id, path: path, depth: depth + 1))
        }
        if let old, let new, old.kind == new.kind, old.id == new.id { return }
        note(old?.blob, new?.blob, &paths)
    }

    private mutating func note(_ old: ObjectID?, _ new: ObjectID?, _ paths: inout PathTable) {
        switch (old, new) {
        case (nil, nil): break
        case (nil, let new?): added.append(Side(path: paths.number(of: path), id: new))
        case (let old?, nil): deleted.append(Side(path: paths.number(of: path), id: old))
        case (_, let new?): modified.append(Side(path: paths.number(of: path), id: new))
        }
    }
}
