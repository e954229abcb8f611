import ArgumentParser
import Foundation
import Scanner

/// How a batch works through its repositories.
struct BatchOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("How many repositories are scanned at a time; as many as there are cores.", valueName: "n"))
    var jobs: Int?

    @Flag(help: "Write records in the order of the repositories in every format; ndjson is else written as they come.")
    var ordered = false

    @OptionGroup var limits: LimitOptions

    @Option(
        help: ArgumentHelp(
            "Scan only the k-th of n parts, which are the same on every machine: 1/8 to 8/8.", valueName: "k/n"))
    var shard: Shard?

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs is \(jobs) but at least one is needed") }
    }
}

/// What one repository may cost.
struct LimitOptions: ParsableArguments {
    @Option(help: ArgumentHelp("How long the scan of one repository may take.", valueName: "seconds"))
    var timeout = 60

    @Option(
        help: ArgumentHelp("How much memory a process that scans may use, without mapped files.", valueName: "MiB"))
    var memoryLimit = 4096

    /// The limits as asked for.
    var worker: WorkerLimits { WorkerLimits(time: .seconds(timeout), memory: memoryLimit) }

    /// The options that ask for the same.
    var arguments: [String] { ["--timeout", "\(timeout)", "--memory-limit", "\(memoryLimit)"] }

    func validate() throws {
        if timeout < 1 { throw ValidationError("--timeout is \(timeout) but a second is the least") }
        if memoryLimit < 64 { throw ValidationError("--memory-limit is \(memoryLimit) but 64 MiB is the least") }
    }
}
