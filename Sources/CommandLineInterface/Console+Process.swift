import Foundation

extension Console {
    /// The console of this process.
    public static func process() -> Console {
        Console(
            write: { FileHandle.standardOutput.writeAll($0) },
            writeDiagnostic: { FileHandle.standardError.writeAll($0) },
            readInput: { limit in
                guard let data = try? FileHandle.standardInput.read(upToCount: limit + 1) else { return [] }
                return data.count <= limit ? Array(data) : nil
            },
            isOutputTerminal: isatty(STDOUT_FILENO) == 1,
            isDiagnosticTerminal: isatty(STDERR_FILENO) == 1,
            environment: ProcessInfo.processInfo.environment,
            columns: terminalColumns())
    }
}

extension FileHandle {
    /// Writes `text`; a reader that has gone away is no error of ours.
    fileprivate func writeAll(_ text: String) {
        try? write(contentsOf: Data(text.utf8))
    }
}

private func terminalColumns() -> Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
}
