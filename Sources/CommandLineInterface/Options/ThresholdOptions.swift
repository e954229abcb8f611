import ArgumentParser

/// When a low score is a failure.
struct ThresholdOptions: ParsableArguments {
    @Option(
        name: .customLong("fail-under"),
        help: ArgumentHelp("Exit with 1 when a welcome score is below this.", valueName: "score"))
    var failUnder: Double?

    @Flag(name: .customLong("exit-zero"), help: "Exit with 0 even where a score is below the threshold.")
    var exitZero = false

    func validate() throws {
        if let failUnder, !(0...100).contains(failUnder) {
            throw ValidationError("--fail-under is \(failUnder) but a score lies between 0 and 100")
        }
    }
}
