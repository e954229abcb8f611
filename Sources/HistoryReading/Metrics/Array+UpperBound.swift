extension RandomAccessCollection where Element == Int64, Index == Int {
    /// The index after the last element that is not above `limit`, in a collection sorted in ascending order.
    ///
    /// Most often all elements are above it or none is, so the ends are looked at first.
    func upperBound(of limit: Int64) -> Int {
        guard let first, first <= limit else { return startIndex }
        if let last, last <= limit { return endIndex }
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = low + (high - low) / 2
            if self[middle] <= limit {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }
}
