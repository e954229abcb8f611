import Foundation

/// Another process of this program that answers lines with lines.
///
/// Used by one thread. A process that is asked to do too much is killed; nothing of it is used afterwards.
final class WorkerProcess {
    private let process = Process()
    private let requests = Pipe()
    private let answers = Pipe()
    private var received = LineBuffer()

    /// Starts `program` with `arguments`. Throws what the system says where it cannot.
    init(program: URL, arguments: [String]) throws {
        process.executableURL = program
        process.arguments = arguments
        process.standardInput = requests
        process.standardOutput = answers
        try process.run()
        try? answers.fileHandleForWriting.close()
    }

    /// Sends a line; whether the process took it.
    func send(_ line: String) -> Bool {
        (try? requests.fileHandleForWriting.write(contentsOf: Data((line + "\n").utf8))) != nil
    }

    /// What came of waiting for a line.
    enum Reception {
        case line(String)
        /// The process has closed its end.
        case ended
        /// No line came in time.
        case late
    }

    /// Waits for a line until `deadline`, which is asked for again while waiting.
    func receive(until deadline: () -> ContinuousClock.Instant) -> Reception {
        while true {
            if let line = received.nextLine() { return .line(line) }
            if let failure = readMore(until: deadline) { return failure }
        }
    }

    /// Waits for more of a line; nil where there is more, else why not.
    private func readMore(until deadline: () -> ContinuousClock.Instant) -> Reception? {
        let descriptor = answers.fileHandleForReading.fileDescriptor
        while true {
            let left = deadline() - .now
            guard left > .zero else { return .late }
            var event = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            let wait = min(left, .milliseconds(200))
            let milliseconds = wait.components.attoseconds / 1_000_000_000_000_000
            let ready = poll(&event, 1, Int32(milliseconds) + 1)
            if ready > 0 { break }
            if ready < 0, errno != EINTR { return .ended }
        }
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let count = read(descriptor, &buffer, buffer.count)
        guard count > 0 else { return .ended }
        received.append(buffer[..<count])
        return nil
    }

    /// Lets the process end by itself, which it does when it has no more to read.
    func finish() {
        try? requests.fileHandleForWriting.close()
    }

    /// Ends the process at once; how it ended, in words.
    func kill() -> String {
        if process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
        try? requests.fileHandleForWriting.close()
        process.waitUntilExit()
        let isSignal = process.terminationReason == .uncaughtSignal
        return isSignal ? "signal \(process.terminationStatus)" : "exit status \(process.terminationStatus)"
    }

    /// Waits for a process that has closed its end; how it ended, in words.
    func reap() -> String {
        for _ in 0..<50 where process.isRunning { usleep(2_000) }
        return kill()
    }
}
