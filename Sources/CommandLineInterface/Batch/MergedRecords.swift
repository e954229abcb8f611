import ArgumentParser
import Foundation
import ReportModel
import Reporter
import Scanner

/// The records of several reports, sorted by path; a record without a path is one of its own.
///
/// Reports are kept in a file while they are sorted, so that the memory holds paths only.
final class MergedRecords {
    private let spool: Spool
    private var sorted: [(path: String, number: Int)] = []
    /// How many records gave way to a later one of the same path.
    private(set) var replaced = 0

    /// Reads the reports in `files`. What is no report is thrown as `ValidationError`.
    init(_ files: [String]) throws {
        spool = try Spool()
        var numbers: [String: Int] = [:]
        var count = 0
        for file in files {
            try Self.read(file) { report, path in
                if let path {
                    if numbers.updateValue(count, forKey: path) != nil { replaced += 1 }
                } else {
                    sorted.append((report.repository.name, count))
                }
                try spool.keep(ReportDigest(report).line + "\n" + NDJSONReporter().line(for: report), at: count)
                count += 1
            }
        }
        sorted += numbers.map { ($0.key, $0.value) }
        sorted.sort { ($0.path, $0.number) < ($1.path, $1.number) }
    }

    /// The paths in their order.
    var paths: [String] { sorted.map(\.path) }

    /// Calls `body` with each record in the order of the paths.
    func forEach(_ body: (ScanRecord, Int) throws -> Void) throws {
        for (index, entry) in sorted.enumerated() {
            guard let kept = try spool.take(entry.number), let end = kept.firstIndex(of: "\n"),
                let digest = ReportDigest(line: String(kept[..<end]))
            else { continue }
            try body(ScanRecord(digest: digest, line: String(kept[kept.index(after: end)...])), index)
        }
    }

    private static func read(_ file: String, _ body: (Report, String?) throws -> Void) throws {
        guard let handle = FileHandle(forReadingAtPath: file) else {
            throw ValidationError("`\(file)` cannot be read; name a report")
        }
        let start = try handle.read(upToCount: 2) ?? Data()
        guard start == Data("{\n".utf8) else { return try readLines(handle, start, of: file, body) }
        let document = try StoredReports.read(file)
        for (index, report) in document.reports.enumerated() {
            try body(report, document.batch?.repositories[index].path ?? report.repository.path)
        }
    }

    private static func readLines(
        _ handle: FileHandle, _ start: Data, of file: String, _ body: (Report, String?) throws -> Void
    ) throws {
        for (index, line) in LinesOfFile(handle, start).enumerated() where !line.isEmpty {
            guard let report = Report(line: line) else {
                throw ValidationError(
                    "\(file):\(index + 1): no report; merge files that --output json or --output ndjson wrote")
            }
            try body(report, report.repository.path)
        }
    }
}

/// The lines of a file, one at a time.
private struct LinesOfFile: Sequence, IteratorProtocol {
    private let handle: FileHandle
    private var buffer = LineBuffer()

    /// The lines of a file of which `start` has been read.
    init(_ handle: FileHandle, _ start: Data) {
        self.handle = handle
        buffer.append(start)
    }

    mutating func next() -> String? {
        while true {
            if let line = buffer.nextLine() { return line }
            guard let more = try? handle.read(upToCount: 1 << 20), !more.isEmpty else { return buffer.rest() }
            buffer.append(more)
        }
    }
}
