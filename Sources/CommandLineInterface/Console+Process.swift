import Foundation

extension Console {
    /// The console of this process.
    public static func process() -> Console {
        Console(
            write: { FileHandle.standardOutput.writeAll($0) },
            writeDiagnostic: { FileHandle.standardError.writeAll($0) },
            readInput: { FileHandle.standardInput.bytes(atMost: $0) },
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
