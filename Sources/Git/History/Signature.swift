/// The parts of `Name <address> seconds zone`, found without copying.
///
/// Source: git's `split_ident_line`; the name ends before the first `<`, the time stands after the last `>`.
struct Signature {
    var name: Bytes
    var email: Bytes

    /// Nil when there is no `<address>`.
    @inline(__always)
    init?(_ line: Bytes) {
        guard let open = line.offset(of: 0x3C), let close = line.offset(of: 0x3E, from: open + 1) else { return nil }
        name = line.piece(0..<open).trimmed()
        email = line.piece((open + 1)..<close).trimmed()
    }

    /// Seconds since 1970 from the end of the line; 0 when there is no time, or one that does not fit, as git does.
    static func time(in line: Bytes) -> Int64 {
        var position = line.count
        while position > 0, line[position - 1] != 0x3E { position -= 1 }
        guard position > 0 else { return 0 }
        while position < line.count, isGitSpace(line[position]) { position += 1 }
        return number(in: line, from: position)
    }

    private static func number(in line: Bytes, from start: Int) -> Int64 {
        var value: Int64 = 0
        var position = start
        while position < line.count, (0x30...0x39).contains(line[position]) {
            let (tenfold, overflowed) = value.multipliedReportingOverflow(by: 10)
            let (sum, overflowedAgain) = tenfold.addingReportingOverflow(Int64(line[position] - 0x30))
            guard !overflowed, !overflowedAgain else { return 0 }
            value = sum
            position += 1
        }
        return value
    }
}
