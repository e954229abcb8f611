import ArgumentParser
import ReportModel
import ScanStore
import Scanner
import Synchronization

/// One run of a batch: every repository is asked for and its answer written.
final class BatchRun: Sendable {
    private struct State {
        let writer: BatchWriter
        var error: (any Error)?
    }

    private let found: [FoundRepository]
    private let engine: BatchEngine
    private let storeRun: StoreRun?
    private let progress: Progress
    private let state: Mutex<State>

    /// A run over `found`, whose reports are kept in `storeRun` where there is one.
    init(
        _ found: [FoundRepository], engine: BatchEngine, storeRun: StoreRun?, writer: sending BatchWriter,
        progress: Progress
    ) {
        self.found = found
        self.engine = engine
        self.storeRun = storeRun
        self.progress = progress
        state = Mutex(State(writer: writer))
    }

    /// Scans up to `jobs` at a time until all are done or `stop` is asked for, and writes what there is.
    func scan(jobs: Int, stop: BatchStop) throws -> (failures: Int, scores: [Double?]) {
        let scanner = BatchScanner(jobs: jobs, stop: stop) { self.session(stop) }
        scanner.scan(found.count) { index in
            request(index, stop)
        } deliver: { index, answer in
            if case .scanned(let record) = answer { add(record, at: index, stop) }
        }
        progress.finish()
        return try state.withLock { state in
            if let error = state.error { throw error }
            if !stop.isRequested { try storeRun?.finish(now: StoreOptions.now) }
            try state.writer.finish(changes: try storeRun?.changes())
            return (state.writer.failureCount, state.writer.scores)
        }
    }

    private func session(_ stop: BatchStop) -> any ScanSession {
        guard let storeRun else { return engine.session() }
        return StoredSession(before: engine.session(), run: storeRun, maker: engine.maker, defaults: engine.defaults) {
            error in
            self.state.withLock { $0.error = $0.error ?? ValidationError("\(error)") }
            stop.request(grace: .zero)
        }
    }

    /// What to ask for; nil where the record is clear already.
    private func request(_ index: Int, _ stop: BatchStop) -> ScanRequest? {
        let repository = found[index]
        if let reason = repository.skipped {
            add(engine.maker.record(of: repository, skippedFor: reason), at: index, stop)
            return nil
        }
        return ScanRequest(path: repository.location, id: repository.path, defaults: repository.defaults)
    }

    /// Writes a record; what cannot be written ends the batch.
    private func add(_ record: ScanRecord, at index: Int, _ stop: BatchStop) {
        state.withLock { state in
            guard state.error == nil else { return }
            do {
                try state.writer.add(record, at: index)
            } catch {
                state.error = error
                stop.request(grace: .zero)
            }
        }
        progress.step(path: found[index].path, failed: record.digest.hasFailed)
    }
}
