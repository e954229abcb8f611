/// Lists a tree folder by folder with a stack of its own, so that no input decides how deep the program's stack grows.
struct TreeWalk: ~Copyable {
    private struct Level {
        var folder: TreeObject
        var pathLength: Int
    }

    private let limits: TreeLimits
    private var listing = TreeListing()
    private var levels: [Level] = []
    private var path: [UInt8] = []
    private var seen = 0
    private var openBytes = 0
    private var totalPathBytes = 0
    private let memory: FolderMemory
    private let known: [TreeEntry]
    private var position = 0
    private var isLastKnown = false
    private var isOrdered = true

    init(limits: TreeLimits, memory: FolderMemory) {
        self.limits = limits
        self.memory = memory
        known = memory.entries
        listing.entries.reserveCapacity(min(known.count + known.count / 8, limits.entries))
    }

    /// Walks from the root; a missing root gives an empty listing that says so.
    consuming func list(_ root: ObjectID, in repository: borrowing Repository) -> TreeListing {
        enter(root, in: repository)
        while let entry = nextEntry() {
            visit(entry, in: repository)
        }
        sortIfNeeded()
        memory.entries = listing.entries
        return listing
    }

    private mutating func nextEntry() -> TreeObject.Entry? {
        while !levels.isEmpty {
            path.removeSubrange(levels[levels.count - 1].pathLength...)
            if let entry = levels[levels.count - 1].folder.next() { return entry }
            leave()
        }
        return nil
    }

    private mutating func leave() {
        let level = levels.removeLast()
        openBytes -= level.folder.bytes.count
        if level.folder.isMalformed { listing.malformedFolderCount += 1 }
    }

    private mutating func visit(_ entry: TreeObject.Entry, in repository: borrowing Repository) {
        seen += 1
        guard seen <= limits.entries, totalPathBytes <= limits.totalPathBytes else { return stop() }
        guard path.count + entry.name.count < limits.pathBytes else {
            listing.isTruncated = true
            return
        }
        path += entry.name
        if entry.isFolder {
            enter(entry.id, in: repository)
        } else if let kind = entry.kind {
            totalPathBytes += path.count
            append(kind, entry.id)
        }
    }

    /// Two paths of the tree listed before that are found one after the other are in order, since that tree's are.
    private mutating func append(_ kind: TreeEntry.Kind, _ id: ObjectID) {
        let known = knownPath()
        let path = known ?? repairedText(path)
        if known == nil || !isLastKnown, let last = listing.entries.last, !isBefore(last.path, path) {
            isOrdered = false
        }
        isLastKnown = known != nil
        listing.entries.append(TreeEntry(path: path, kind: kind, id: id))
    }

    /// The path as text where the tree listed before has the same, each of its paths once.
    private mutating func knownPath() -> String? {
        while position < known.count {
            let order = byteOrder(known[position].path, path)
            guard order <= 0 else { break }
            position += 1
            if order == 0 { return known[position - 1].path }
        }
        return nil
    }

    private mutating func stop() {
        listing.isTruncated = true
        levels.removeAll()
    }

    private mutating func enter(_ id: ObjectID, in repository: borrowing Repository) {
        guard levels.count < limits.depth, openBytes < limits.folderBytes else {
            listing.isTruncated = true
            return
        }
        do throws(GitError) {
            let bytes = try folder(id, in: repository)
            if !path.isEmpty { path.append(0x2F) }
            openBytes += bytes.count
            levels.append(Level(folder: TreeObject(bytes), pathLength: path.count))
        } catch {
            listing.missingFolderCount += 1
            if listing.missingFolders.count < 100 { listing.missingFolders.append(repairedText(path)) }
        }
    }

    private func folder(_ id: ObjectID, in repository: borrowing Repository) throws(GitError) -> [UInt8] {
        if let bytes = memory[id] { return bytes }
        let bytes = try repository.withObject(id, .tree, limit: limits.folderBytes) { Array($0) }
        memory.remember(bytes, as: id)
        return bytes
    }

    /// Git writes folders in this order already; only a malformed one, or repaired bytes, can disturb it.
    private mutating func sortIfNeeded() {
        guard !isOrdered else { return }
        listing.entries.sort { isBefore($0.path, $1.path) }
    }
}
