import Foundation
import GRDB
import ReportModel
import ScanStore
import TestSupport
import Testing

@Suite("The store of reports", .tags(.medium))
final class ScanStoreTests {
    private let folder: TemporaryFolder
    private let key = StoreKey(options: "--deep", moment: "", judgedBy: "tool 1")
    private var path: String { folder.url.appending(path: "store.db").path }

    init() throws { folder = try TemporaryFolder() }

    @Test func givesBackWhatWasSaved() throws {
        let run = try begin()
        try run.save(report(40), on: "a", fingerprint: "f1", facts: "{}")
        let known = try #require(try begin().known("a"))
        #expect(known.fingerprint == "f1")
        #expect(known.report == report(40))
        #expect(try run.facts(of: known.id) == "{}")
        #expect(try run.known("b") == nil)
    }

    @Test func keepsReportsOfOtherKeysApart() throws {
        try begin().save(report(40), on: "a", fingerprint: "f1", facts: "{}")
        var other = key
        other.judgedBy = "tool 2"
        let known = try #require(try begin(other).known("a"))
        #expect(known.report == nil)
        other.options = ""
        #expect(try begin(other).known("a") == nil)
    }

    @Test func resumesTheLastRunThatWasNotFinished() throws {
        let run = try begin()
        try run.save(report(40), on: "a", fingerprint: nil, facts: nil)
        let resumed = try StoreRun.resume(ScanStore(path: path), key: key, scope: "here", now: "2026-01-02T00:00:00Z")
        #expect((resumed.id, resumed.done) == (run.id, ["a"]))
        #expect(try resumed.report(on: "a") == report(40))
        try resumed.finish(now: "2026-01-03T00:00:00Z")
        let next = try StoreRun.resume(ScanStore(path: path), key: key, scope: "here", now: "2026-01-04T00:00:00Z")
        #expect(next.id != run.id)
        #expect(next.done.isEmpty)
    }

    @Test func resumesNoRunOfAnotherScope() throws {
        let run = try begin()
        let other = try StoreRun.resume(ScanStore(path: path), key: key, scope: "there", now: "2026-01-02T00:00:00Z")
        #expect(other.id != run.id)
    }

    @Test func tellsWhatChanged() throws {
        let first = try begin()
        for (path, score) in [("a", 40.0), ("b", 50), ("c", 60), ("gone", 70)] {
            try first.save(report(score), on: path, fingerprint: "1", facts: nil)
        }
        #expect(try first.changes() == nil)
        try first.finish(now: "2026-01-01T00:00:01Z")
        let second = try begin()
        for (path, score) in [("a", 45.0), ("b", 45), ("new", 80)] {
            try second.save(report(score), on: path, fingerprint: "2", facts: nil)
        }
        try second.note(snapshots: [#require(try second.known("c")).id])
        #expect(
            try second.changes()
                == FleetChanges(
                    higher: 1, lower: 1, same: 1, added: 1, gone: 1, medianBefore: 50,
                    past: [MedianMoment(scanned: "2026-01-01T00:00:00Z", median: 50)]))
        #expect(try ScanStore(path: path).runs().map(\.scores.median) == [50, 45])
        #expect(try ScanStore(path: path).moments(of: "a").map(\.score) == [40, 45])
    }

    @Test func refusesWhatIsNoStore() throws {
        try "no database".write(toFile: path, atomically: true, encoding: .utf8)
        #expect(throws: StoreError.self) { try ScanStore(path: path) }
        #expect(throws: StoreError.self) { try ScanStore(existing: path + ".missing") }
    }

    @Test func viewsNameFindings() throws {
        let document = #"{"findings":[{"check":"conduct","verdict":"unmet","weight":2,"points":1.5,"summary":"none"}]}"#
        try begin().save(
            StoredReport(status: "ok", score: 40, digest: "", document: document), on: "a", fingerprint: "1", facts: nil
        )
        let row = try DatabaseQueue(path: path).read { database in
            try Row.fetchOne(database, sql: "SELECT path, \"check\", verdict, points FROM finding")
        }
        #expect(row == ["path": "a", "check": "conduct", "verdict": "unmet", "points": 1.5])
    }

    private func begin(_ key: StoreKey? = nil) throws -> StoreRun {
        try StoreRun.begin(ScanStore(path: path), key: key ?? self.key, scope: "here", now: "2026-01-01T00:00:00Z")
    }

    private func report(_ score: Double) -> StoredReport {
        StoredReport(status: "ok", score: score, digest: "ok\t\(score)\t\t\t\t\t", document: "{\"score\":\(score)}\n")
    }
}
