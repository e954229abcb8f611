/// Changes with the paths that they name, in the order in which they name them first.
struct NumberedPart: Sendable {
    var part: ChangeReader.Part
    var paths: [[UInt8]] = []

    /// Takes from a thread's table only what the part names.
    init(_ part: ChangeReader.Part, _ table: PathTable) {
        self.part = part
        var numbers: [UInt32: UInt32] = [:]
        func number(_ path: UInt32, _ paths: inout [[UInt8]]) -> UInt32 {
            if let known = numbers[path] { return known }
            let number = UInt32(paths.count)
            numbers[path] = number
            paths.append(table.paths[Int(path)])
            return number
        }
        for index in part.changes.indices {
            self.part.changes[index].path = number(part.changes[index].path, &paths)
            self.part.changes[index].previousPath = number(part.changes[index].previousPath, &paths)
        }
    }
}

extension FileChanges {
    /// Puts parts one after the other with one numbering of paths, which does not depend on who read what.
    init(joining parts: [NumberedPart]) {
        var table = PathTable()
        for part in parts {
            unreadableCount += part.part.unreadableCount
            isTruncated = isTruncated || part.part.isTruncated
            let numbers = part.paths.map { table.number(of: $0) }
            for var change in part.part.changes {
                change.path = numbers[Int(change.path)]
                change.previousPath = numbers[Int(change.previousPath)]
                changes.append(change)
            }
        }
        paths = table.paths.map(repairedText)
    }
}
