/// Finds the next place of a byte again and again, reading every byte at most once as long as the questions move forward.
struct NextOccurrence {
    private let byte: UInt8
    private var known = -1
    private var isExhausted = false

    init(of byte: UInt8) {
        self.byte = byte
    }

    /// The first place at or after `position`, or `nil` where none follows.
    mutating func next(in bytes: [UInt8], from position: Int) -> Int? {
        if isExhausted { return nil }
        if known >= position { return known }
        guard let found = bytes.firstIndex(of: byte, from: position, before: bytes.count) else {
            isExhausted = true
            return nil
        }
        known = found
        return found
    }
}
