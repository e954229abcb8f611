import HistoryReading
import LicenseMatching
import RepositoryFacts

extension RepositoryFacts {
    /// A repository in which everything was looked for and nothing was found.
    static let bare = RepositoryFacts(source: Source(name: "example", commit: "", commitTime: 0))

    /// Sets figures of a complete history.
    mutating func metrics(_ change: (inout HistoryMetrics) -> Void) {
        var metrics = history.metrics ?? HistoryMetrics(asOf: source.commitTime)
        change(&metrics)
        history = .known(metrics)
    }

    /// Makes the clone a shallow one.
    mutating func isShallow() {
        history = .unknown(UnknownHistory(reason: .shallow))
    }
}

extension Fact<LicenseFacts> {
    /// One licence file that was identified as `expression`, which is open.
    static func text(at path: String, _ expression: String) -> Self {
        let reading = LicenseReading(expression: try? SPDXExpression(parsing: expression), isLicenseText: true)
        return .found(
            LicenseFacts(
                files: [Document(path: path, reading: reading)], expression: expression,
                openness: .open(reason: "MIT is on the list of the OSI")))
    }
}
