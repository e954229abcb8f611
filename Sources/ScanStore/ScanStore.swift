import Foundation
import GRDB

/// Reports and the facts they were judged from, kept in one SQLite file by repository, revision, model and configuration.
///
/// Several threads and processes may use it at the same time. What was saved is there whatever happens to the process
/// afterwards. The tables are described in docs/store.md.
public final class ScanStore: Sendable {
    let database: DatabasePool

    /// Opens the store in the file at `path`, which is made where there is none, and brings its tables up to date.
    ///
    /// - Throws: `StoreError` for a file that is something else, comes from a later version, or cannot be written.
    public init(path: String) throws(StoreError) {
        do {
            var configuration = Configuration()
            configuration.busyMode = .timeout(30)
            configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = NORMAL") }
            database = try DatabasePool(path: path, configuration: configuration)
            try Schema.prepare(database)
        } catch let error as StoreError {
            throw error
        } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
            throw StoreError("`\(path)` is no store of this program; name another file, which is made")
        } catch {
            throw StoreError("the store `\(path)` cannot be opened: \(error); name a file that can be written")
        }
    }

    /// Opens the store in the file at `path`, which must be there.
    public convenience init(existing path: String) throws(StoreError) {
        guard FileManager.default.fileExists(atPath: path) else {
            throw StoreError("there is no store `\(path)`; `commons-scan batch --store` makes one")
        }
        try self.init(path: path)
    }

    /// What `body` does in one transaction.
    func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        do {
            return try database.write(body)
        } catch {
            throw StoreError("the store cannot be written: \(error); what was saved before is kept")
        }
    }

    /// What `body`, one statement, reads.
    func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        do {
            return try database.unsafeRead(body)
        } catch {
            throw StoreError("the store cannot be read: \(error)")
        }
    }
}

/// Why a store cannot be used: what was found and what to do.
public struct StoreError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The whole sentence.
    public let description: String

    init(_ description: String) { self.description = description }
}
