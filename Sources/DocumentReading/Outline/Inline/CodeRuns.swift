/// The runs of backticks of a text, each with the next run of the same length, which closes it.
struct CodeRuns {
    private var starts: [Int] = []
    private var lengths: [Int] = []
    private var closing: [Int?] = []
    private var cursor = 0

    init(in bytes: [UInt8]) {
        var index = 0
        while let start = bytes.firstIndex(of: Byte.backtick, from: index, before: bytes.count) {
            index = start
            while index < bytes.count, bytes[index] == Byte.backtick { index += 1 }
            starts.append(start)
            lengths.append(index - start)
        }
        closing = Array(repeating: nil, count: starts.count)
        var nextOfLength: [Int: Int] = [:]
        for run in starts.indices.reversed() {
            closing[run] = nextOfLength[lengths[run]]
            nextOfLength[lengths[run]] = run
        }
    }

    /// The code that opens at `position`, or `nil` where no run closes it. Positions must not go back.
    mutating func span(at position: Int) -> (content: Range<Int>, end: Int)? {
        while cursor < starts.count, starts[cursor] < position { cursor += 1 }
        guard cursor < starts.count, starts[cursor] == position, let close = closing[cursor] else { return nil }
        let content = (position + lengths[cursor])..<starts[close]
        return (content, starts[close] + lengths[close])
    }
}
