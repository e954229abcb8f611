/// What the paths of the tree looked at last showed: the next tree has most of them, too.
///
/// For one thread.
final class PathSignMemory {
    private var files: [TreeFile] = []
    private var signs: [PathSigns] = []
    private var documentKeys: [String: String?] = [:]
    /// More names are not kept; all are forgotten then.
    private static let mostNames = 50_000

    /// What the same entry showed; entries are asked for in byte order, and `position` is where the last look-up ended.
    func signs(of file: TreeFile, from position: inout Int) -> PathSigns? {
        while position < files.count {
            if files[position] == file { return signs[position] }
            guard PathText.precedes(files[position].path, file.path) else { return nil }
            position += 1
        }
        return nil
    }

    /// Keeps what the entries of a tree showed, and forgets those of the tree before it.
    func remember(_ files: [TreeFile], _ signs: [PathSigns]) {
        (self.files, self.signs) = (files, signs)
    }

    /// The key of a name read as a document's, nil for other files; see `DocumentName`.
    func documentKey(of name: String) -> String? {
        if let known = documentKeys[name] { return known }
        let key = DocumentName(fileName: name)?.key.text
        if documentKeys.count == Self.mostNames { documentKeys.removeAll(keepingCapacity: true) }
        documentKeys[name] = .some(key)
        return key
    }
}
