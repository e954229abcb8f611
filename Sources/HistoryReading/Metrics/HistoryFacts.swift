/// What is known about a history: all of it, or why not and what was seen.
///
/// A cut history turns everybody into a newcomer and nobody into one who stayed, so its metrics cannot be asked for at all.
public enum HistoryFacts: Hashable, Sendable, Codable {
    /// Every commit was read.
    case known(HistoryMetrics)
    /// Some commits are not in the clone or were not read.
    case unknown(UnknownHistory)

    /// The metrics, where they are known.
    public var metrics: HistoryMetrics? {
        guard case .known(let metrics) = self else { return nil }
        return metrics
    }

    /// Whether the clone is shallow.
    public var isShallow: Bool {
        guard case .unknown(let unknown) = self else { return false }
        return unknown.reason == .shallow
    }
}

extension Chronicle {
    /// The metrics at `time`, or at the head's committer date, unless the clone or the reader left commits out.
    public func facts(asOf time: Int64? = nil) -> HistoryFacts {
        let metrics = metrics(asOf: time)
        if let reason = state.reason { return .unknown(UnknownHistory(reason: reason, seen: SeenHistory(metrics))) }
        if timeline.times.isEmpty { return .unknown(UnknownHistory(reason: .noCommits, seen: SeenHistory())) }
        return .known(metrics)
    }
}
