import ArgumentParser

/// The program as a function: arguments in, bytes out through `console`, and how it ended.
public func runCommonsScan(_ arguments: [String], console: Console) -> ExitStatus {
    do {
        let command = try CommonsScan.parseAsRoot(arguments)
        guard let executable = command as? any ExecutableCommand else {
            console.write(CommonsScan.helpMessage())
            return .success
        }
        return try executable.execute(on: console)
    } catch {
        return report(error, on: console)
    }
}

private func report(_ error: any Error, on console: Console) -> ExitStatus {
    let message = CommonsScan.fullMessage(for: error)
    if CommonsScan.exitCode(for: error) == .success {
        console.write(message.hasSuffix("\n") ? message : message + "\n")
        return .success
    }
    console.writeDiagnostic(message + "\n")
    return .usage
}
