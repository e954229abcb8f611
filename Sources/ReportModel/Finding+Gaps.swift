extension Finding {
    /// Whether it costs points and nothing excuses it.
    public var isGap: Bool {
        weight > 0 && exemption == nil && (verdict == .unmet || verdict == .partlyMet)
    }
}

extension Sequence<Finding> {
    /// The ids of the gaps that wait for no other: those that wait for one of them come with it.
    public var leadingGaps: Set<String> {
        Set(filter { $0.isGap && $0.waitsFor == nil }.map(\.check))
    }
}
