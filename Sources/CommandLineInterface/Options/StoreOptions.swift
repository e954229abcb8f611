import ArgumentParser
import Foundation
import ReportModel
import ScanStore

/// Where a batch keeps its reports.
struct StoreOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Keep reports and facts in this SQLite file, and read no repository again that has not changed.",
            valueName: "file"),
        completion: .file())
    var store: String?

    @Flag(help: "Go on with the last run over the same folders if it was interrupted; needs --store.")
    var resume = false

    func validate() throws {
        if resume, store == nil {
            throw ValidationError("--resume goes on with a run of a store; name it with --store")
        }
    }

    /// The run to keep reports in; nil where none are kept.
    func run(_ scan: ScanOptions, scope: String) throws -> StoreRun? {
        guard let path = store else { return nil }
        do throws(StoreError) {
            let store = try ScanStore(path: path)
            let start = resume ? StoreRun.resume : StoreRun.begin
            return try start(store, scan.storeKey, scope, Self.now)
        } catch {
            throw ValidationError("\(error)")
        }
    }

    /// This moment as ISO 8601 has it, in UTC.
    static var now: String { Date.now.formatted(.iso8601) }
}

extension ScanOptions {
    /// What reports by these options are kept under.
    var storeKey: StoreKey {
        var read = self
        (read.asOf, read.config, read.defaults) = (nil, nil, nil)
        let content = config.flatMap { FileManager.default.contents(atPath: $0) }
        let configuration = content.map { ["--config", String(StableHash.of($0), radix: 16)] } ?? []
        return StoreKey(
            options: (read.arguments + configuration).joined(separator: " "), moment: asOf?.text ?? "",
            judgedBy: ReportDocument.of([]).judgedBy)
    }
}
