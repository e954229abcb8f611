/// Finds a place in ascending values.
enum Bisection {
    /// How many of the numbers below `count` come first that `isBefore` holds for, which it does for no number behind one that it
    /// does not hold for.
    @inline(__always)
    static func count(of count: Int, where isBefore: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isBefore(middle) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
