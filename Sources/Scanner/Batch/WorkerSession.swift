public import Foundation
public import ReportModel

/// Scans in a process of its own: one that hangs is killed, one that crashes is replaced, and either costs one record.
///
/// The process answers every request with the line `unchanged`, or with four lines: digest, fingerprint, report and facts.
public final class WorkerSession: ScanSession {
    private let program: URL
    private let arguments: [String]
    private let limits: WorkerLimits
    private let stop: BatchStop
    private let record: @Sendable (ScanRequest, ScanStatus, ScanFailure) -> ScanRecord
    private var worker: WorkerProcess?

    /// A session with `program`, started with `arguments`; `record` makes the record of a failure.
    public init(
        program: URL, arguments: [String], limits: WorkerLimits, stop: BatchStop,
        record: @escaping @Sendable (ScanRequest, ScanStatus, ScanFailure) -> ScanRecord
    ) {
        self.program = program
        self.arguments = arguments
        self.limits = limits
        self.stop = stop
        self.record = record
    }

    /// The answer of the process, or the record of how it failed.
    public func scan(_ request: ScanRequest) -> ScanAnswer? {
        do {
            let worker = try worker ?? WorkerProcess(program: program, arguments: arguments)
            self.worker = worker
            return answer(of: worker, to: request)
        } catch {
            return failed(
                request, .error, "worker-not-started",
                "no process could be started to scan it: \(error.localizedDescription); free memory or processes and run again"
            )
        }
    }

    /// Lets the process end.
    public func end() {
        if stop.isRequested { _ = worker?.kill() } else { worker?.finish() }
        worker = nil
    }

    private func answer(of worker: WorkerProcess, to request: ScanRequest) -> ScanAnswer? {
        guard let data = try? JSONEncoder().encode(request), worker.send(String(decoding: data, as: UTF8.self)) else {
            return crashed(worker, request)
        }
        let due = ContinuousClock.Instant.now + limits.time
        var lines: [String] = []
        while lines.count < 4 {
            switch worker.receive(until: { [stop] in min(due, stop.deadline ?? due) }) {
            case .line("unchanged") where lines.isEmpty: return .unchanged
            case .line(let line): lines.append(line)
            case .ended: return crashed(worker, request)
            case .late: return late(worker, request)
            }
        }
        guard let digest = ReportDigest(line: lines[0]) else { return crashed(worker, request) }
        return .scanned(
            ScanRecord(
                digest: digest, line: lines[2] + "\n", fingerprint: lines[1].isEmpty ? nil : lines[1],
                facts: lines[3].isEmpty ? nil : lines[3]))
    }

    private func late(_ worker: WorkerProcess, _ request: ScanRequest) -> ScanAnswer? {
        _ = worker.kill()
        self.worker = nil
        guard !stop.isRequested else { return nil }
        return failed(
            request, .timeout, "timeout",
            "the scan took longer than \(limits.time.components.seconds) s; scan it alone, or give --timeout more")
    }

    private func crashed(_ worker: WorkerProcess, _ request: ScanRequest) -> ScanAnswer? {
        let cause = worker.reap()
        self.worker = nil
        guard !stop.isRequested else { return nil }
        return failed(
            request, .crashed, "crashed",
            "the process that scanned it ended early (\(cause)), with at most \(limits.memory) MiB of memory; "
                + "scan it alone, or give --memory-limit more")
    }

    private func failed(_ request: ScanRequest, _ status: ScanStatus, _ code: String, _ message: String) -> ScanAnswer {
        .scanned(record(request, status, ScanFailure(code: code, message: message)))
    }
}
