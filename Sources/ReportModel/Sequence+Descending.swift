extension Sequence {
    /// The elements by `key`, the highest first; those of equal keys stay in their order.
    public func sortedDescending(by key: (Element) -> some Comparable) -> [Element] {
        enumerated().map { (offset: $0.offset, element: $0.element, key: key($0.element)) }
            .sorted { ($1.key, $0.offset) < ($0.key, $1.offset) }
            .map(\.element)
    }
}
