import Foundation
import ReportModel
import TestSupport

/// A folder of small clones.
enum Fleet {
    /// `count` clones `r000`, `r001` and so on in `folder`, all of the same files but of different people.
    static func make(_ count: Int, in folder: borrowing TemporaryFolder) throws {
        try folder.git("init", "-q", "-b", "main", "r000")
        try folder.write("# A project\n\nIt measures rainfall.\n", to: "r000/README.md")
        try folder.git("-C", "r000", "add", "-A")
        try folder.git("-C", "r000", "commit", "-q", "-m", "Begin")
        for number in 1..<max(count, 1) {
            try FileManager.default.copyItem(
                at: folder.url.appending(path: "r000"), to: folder.url.appending(path: name(number)))
        }
    }

    static func name(_ number: Int) -> String {
        "r" + String(repeating: "0", count: 3 - "\(number)".count) + "\(number)"
    }

    /// The reports on lines of JSON.
    static func reports(_ lines: String) throws -> [Report] {
        try lines.split(separator: "\n").map { try JSONDecoder().decode(Report.self, from: Data($0.utf8)) }
    }
}
