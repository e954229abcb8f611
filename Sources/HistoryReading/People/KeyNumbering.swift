/// Numbers from 0 for distinct keys, in the order in which they are first asked for.
struct KeyNumbering<Key: Hashable> {
    private var numbers: [Key: UInt32] = [:]

    var count: Int {
        numbers.count
    }

    mutating func number(of key: Key) -> UInt32 {
        let next = UInt32(numbers.count)
        if let known = numbers[key] { return known }
        numbers[key] = next
        return next
    }
}
