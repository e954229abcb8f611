import Foundation

extension Console {
    /// The console of this process, which from now on ends by itself where a pipe is closed.
    public static func process() -> Console {
        signal(SIGPIPE, SIG_IGN)
        return Console(
            write: { FileHandle.standardOutput.writeAll($0) },
            writeDiagnostic: { FileHandle.standardError.writeAll($0) },
            readInput: { FileHandle.standardInput.bytes(atMost: $0) },
            readLine: { Swift.readLine() },
            program: Bundle.main.executableURL,
            isOutputTerminal: isatty(STDOUT_FILENO) == 1,
            isDiagnosticTerminal: isatty(STDERR_FILENO) == 1,
            environment: ProcessInfo.processInfo.environment,
            columns: terminalColumns())
    }
}

extension FileHandle {
    /// All that is left to read, empty at the end; nil where that is more than `limit` bytes or cannot be read.
    func bytes(atMost limit: Int) -> [UInt8]? {
        do {
            let data = try read(upToCount: limit + 1) ?? Data()
            return data.count <= limit ? Array(data) : nil
        } catch {
            return nil
        }
    }

    /// Writes `text`; where the reader has gone away the process ends as if the signal had not been ignored, so that the programs
    /// it started are not asked for more.
    fileprivate func writeAll(_ text: String) {
        do {
            try write(contentsOf: Data(text.utf8))
        } catch {
            guard errno == EPIPE else { return }
            signal(SIGPIPE, SIG_DFL)
            raise(SIGPIPE)
        }
    }
}

private func terminalColumns() -> Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
}
