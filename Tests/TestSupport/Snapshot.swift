import Foundation
public import Testing

/// Compares `text` with `Tests/Snapshots/<name>`.
///
/// `RECORD_SNAPSHOTS=1` rewrites the file and fails the test, so that a recording never passes for a check.
public func expectSnapshot(
    _ text: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let file = packageRoot.appending(path: "Tests/Snapshots/\(name)")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        Issue.record("recorded \(name); run again without RECORD_SNAPSHOTS", sourceLocation: sourceLocation)
        return
    }
    let stored = try? String(decoding: Data(contentsOf: file), as: UTF8.self)
    if stored != text {
        Issue.record(
            "\(name) differs:\n\(lineDifference(from: stored ?? "", to: text))", sourceLocation: sourceLocation)
    }
}

private func lineDifference(from old: String, to new: String) -> String {
    let oldLines = old.split(separator: "\n", omittingEmptySubsequences: false)
    let newLines = new.split(separator: "\n", omittingEmptySubsequences: false)
    return newLines.difference(from: oldLines).map { change in
        switch change {
        case .remove(let offset, let line, _): "\(offset + 1) - \(line)"
        case .insert(let offset, let line, _): "\(offset + 1) + \(line)"
        }
    }.joined(separator: "\n")
}
