/// Reads what the paths of a tree show, in byte order, each folder once.
struct PathSignReader {
    private let memory: PathSignMemory?
    private var position = 0
    private var signs: [PathSigns] = []
    private var folders: [String: FolderSigns] = [:]
    private var path = ""
    private var folder = FolderSigns(of: "")

    /// A reader that reuses what the tree looked at before showed.
    init(memory: PathSignMemory?) { self.memory = memory }

    /// What the path of the next entry shows.
    mutating func signs(of file: TreeFile) -> PathSigns {
        guard let memory else { return freshSigns(of: file) }
        let found = memory.signs(of: file, from: &position) ?? freshSigns(of: file)
        signs.append(found)
        return found
    }

    /// Remembers all that was read as the signs of `files`.
    func finish(_ files: [TreeFile]) {
        memory?.remember(files, signs)
    }

    private mutating func freshSigns(of file: TreeFile) -> PathSigns {
        let current = file.path.utf8.lastIndex(of: UInt8(ascii: "/")).map { file.path[..<$0] } ?? ""
        if !current.utf8.elementsEqual(path.utf8) {
            path = String(current)
            folder = folders[path] ?? FolderSigns(of: path)
            folders[path] = folder
        }
        return PathSigns(of: file, in: folder)
    }
}
