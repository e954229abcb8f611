import ArgumentParser

/// A command that runs against a console instead of the process it is in.
protocol ExecutableCommand: ParsableCommand {
    /// Does the work. Wrong usage is thrown as `ValidationError`.
    func execute(on console: Console) throws -> ExitStatus
}
