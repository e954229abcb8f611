import Foundation

/// Tells by sizes and times alone that a clone has not changed, so that it need not be opened to see that.
///
/// Nothing is opened, and no link is followed: a clone that is laid out unusually has no stamp. The stamp changes when HEAD, the
/// configuration, a reference, the list of packs, or what cuts the history does: whatever the fingerprint is made of. Source of what
/// lies where: git's documentation of the repository layout (gitrepository-layout).
public enum CloneStamp {
    /// More references are not looked at one by one.
    private static let mostReferences = 2_000

    /// The stamp of the clone at `location`; nil for one that has none.
    public static func of(_ location: String) -> String? {
        let folder = FileStatus(location + "/.git").map { $0.kind == .folder ? location + "/.git" : nil } ?? location
        guard let folder else { return nil }
        var stamp = StampText()
        guard stamp.add(folder + "/HEAD") == .file else { return nil }
        for name in ["config", "packed-refs", "shallow", "info/grafts", "objects/pack"] {
            guard stamp.add(folder + "/" + name) != .other else { return nil }
        }
        return stamp.addAll(below: folder + "/refs", limit: mostReferences) ? stamp.text : nil
    }
}

private struct StampText {
    private(set) var text = ""

    /// Adds what is at `path`, or that nothing is; tells what it is.
    mutating func add(_ path: String) -> FileStatus.Kind? {
        guard let status = FileStatus(path) else {
            text += "-;"
            return nil
        }
        text += "\(status.id.file),\(status.size)"
        for time in status.times { text += ",\(time)" }
        text += ";"
        return status.kind
    }

    /// Adds everything below `folder`; false where there is too much, or something that is neither a file nor a folder.
    mutating func addAll(below folder: String, limit: Int) -> Bool {
        var pending = [folder]
        var count = 0
        while let next = pending.popLast() {
            guard let names = try? FileManager.default.contentsOfDirectory(atPath: next) else { return false }
            for name in names.sorted() {
                let path = next + "/" + name
                count += 1
                guard count <= limit else { return false }
                switch add(path) {
                case .folder: pending.append(path)
                case .other: return false
                case .file, nil: break
                }
            }
        }
        return true
    }
}
