/// Folders that were read not long ago, so that one that stands in many places, or in many commits, is read once.
///
/// For one thread.
public final class FolderMemory {
    private let byteLimit: Int
    private let largest: Int
    private var folders: [ObjectID: [UInt8]] = [:]
    private var byteCount = 0
    /// The entries listed last, whose paths the next tree has most of, too.
    var entries: [TreeEntry] = []

    /// A memory for the trees of many commits.
    public convenience init() {
        self.init(byteLimit: 64 << 20, largest: 4 << 20)
    }

    /// A memory of about `byteLimit` bytes for folders of at most `largest` bytes.
    init(byteLimit: Int, largest: Int) {
        self.byteLimit = byteLimit
        self.largest = largest
    }

    /// Enough for a tree made to grow without end from a few folders.
    static var ofOneTree: FolderMemory { FolderMemory(byteLimit: 1 << 20, largest: 4096) }

    subscript(id: ObjectID) -> [UInt8]? { folders[id] }

    func remember(_ bytes: [UInt8], as id: ObjectID) {
        guard bytes.count <= largest else { return }
        if byteCount + bytes.count > byteLimit {
            folders.removeAll(keepingCapacity: true)
            byteCount = 0
        }
        folders[id] = bytes
        byteCount += bytes.count
    }
}
