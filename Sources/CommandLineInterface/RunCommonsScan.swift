import ArgumentParser

/// The program as a function: arguments in, bytes out through `console`, and how it ended.
public func runCommonsScan(_ arguments: [String], console: Console) -> ExitStatus {
    var console = console
    console.language = LanguageOptions.language(arguments, console.environment)
    do {
        var command = try CommonsScan.parseAsRoot(arguments)
        guard let executable = command as? any ExecutableCommand else {
            // A command of the library's own, such as help, ends by throwing what it has to say.
            try command.run()
            return .success
        }
        return try executable.execute(on: console)
    } catch {
        return ExitStatus(reporting: error, on: console)
    }
}

extension ExitStatus {
    /// How the program ends with `error`, after saying what it is: asked-for help, a wrong use, else a mistake of its own.
    init(reporting error: any Error, on console: Console) {
        let message = CommonsScan.fullMessage(for: error)
        switch CommonsScan.exitCode(for: error) {
        case .success:
            console.write(message.hasSuffix("\n") ? message : message + "\n")
            self = .success
        case .validationFailure:
            let words = CommonsScan.message(for: error)
            console.writeDiagnostic(message.replacing(words, with: console.told(words)) + "\n")
            self = .usage
        default:
            console.complain("\(message)\nThis is a mistake of commons-scan; please report it with the command.")
            self = .internalError
        }
    }
}
