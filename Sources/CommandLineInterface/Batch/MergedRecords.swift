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

    private static func report(_ line: String) -> Report? {
        try? JSONDecoder().decode(Report.self, from: Data(line.utf8))
    }

    private static func read(_ file: String, _ body: (Report, String?) throws -> Void) throws {
        guard let handle = FileHandle(forReadingAtPath: file) else {
            throw ValidationError("`\(file)` cannot be read; name a report")
        }
        let start = try handle.read(upToCount: 2) ?? Data()
        try handle.close()
        if start == Data("{\n".utf8) {
            let document = try StoredReports.read(file)
            for (index, report) in document.reports.enumerated() {
                try body(report, document.batch?.repositories[index].path ?? report.repository.path)
            }
        } else {
            try readLines(file, body)
        }
    }

    private static func readLines(_ file: String, _ body: (Report, String?) throws -> Void) throws {
        for (index, line) in try LinesOfFile(file).enumerated() where !line.isEmpty {
            guard let report = report(line) else {
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
    private var buffer = Data()
    private var start = 0
    private var isAtEnd = false

    init(_ path: String) throws {
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw ValidationError("`\(path)` cannot be read; name a report")
        }
        self.handle = handle
    }

    mutating func next() -> String? {
        while true {
            if let end = buffer[start...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { start = end + 1 }
                return String(decoding: buffer[start..<end], as: UTF8.self)
            }
            let more = isAtEnd ? Data() : (try? handle.read(upToCount: 1 << 20)) ?? Data()
            guard !more.isEmpty else {
                isAtEnd = true
                defer { start = buffer.count }
                return start == buffer.count ? nil : String(decoding: buffer[start...], as: UTF8.self)
            }
            buffer = Data(buffer[start...]) + more
            start = 0
        }
    }
}
