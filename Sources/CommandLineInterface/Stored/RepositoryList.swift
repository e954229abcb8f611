import ArgumentParser
import Foundation
import Scanner

/// A list of repositories to scan: paths on lines, or between zero bytes, or objects in JSON with `path` and `id`.
enum RepositoryList {
    /// In bytes; lists of a million repositories are shorter.
    private static let limit = 256 << 20

    private struct Entry: Decodable {
        var path: String
        var id: String?
    }

    /// The repositories of the list at `path`, or of standard input where that is `-`, in its order, each path once.
    static func read(_ path: String, _ console: Console) throws -> [FoundRepository] {
        guard
            let bytes = path == "-"
                ? console.readInput(limit) : FileHandle(forReadingAtPath: path)?.bytes(atMost: limit)
        else {
            throw ValidationError(
                "the list `\(path)` cannot be read or is larger than 256 MiB; name a file, or - for standard input")
        }
        return try repositories(in: bytes, of: path)
    }

    static func repositories(in bytes: [UInt8], of list: String) throws -> [FoundRepository] {
        let end = UInt8(ascii: bytes.contains(0) ? "\0" : "\n")
        var seen: Set<String> = []
        var found: [FoundRepository] = []
        for (index, line) in bytes.split(separator: end, omittingEmptySubsequences: false).enumerated() {
            let isJSON = end != 0 && line.first == UInt8(ascii: "{")
            let text = end == 0 ? String(decoding: line, as: UTF8.self) : trimmed(line)
            guard !text.isEmpty else { continue }
            let entry = isJSON ? try self.entry(text, line: index + 1, of: list) : Entry(path: text)
            if seen.insert(entry.path).inserted {
                found.append(FoundRepository(location: entry.path, path: entry.id ?? entry.path))
            }
        }
        return found
    }

    private static func trimmed(_ line: ArraySlice<UInt8>) -> String {
        let end = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
        return String(decoding: end, as: UTF8.self)
    }

    private static func entry(_ text: String, line: Int, of list: String) throws -> Entry {
        guard let entry = try? JSONDecoder().decode(Entry.self, from: Data(text.utf8)), !entry.path.isEmpty else {
            throw ValidationError(
                "\(list):\(line): no object with a path; write {\"path\": \"clones/a\", \"id\": \"a\"} or a path alone")
        }
        return entry
    }
}
