/// A canonical prefix code of deflate, ready to decode: short codes by one look into a table, long ones bit by bit.
///
/// The table is small on purpose: objects of some hundred bytes bring a code of their own, and filling the table is a
/// good part of reading them. Source: RFC 1951, 3.2.2.
struct HuffmanCode: ~Copyable {
    private let tableBits: Int
    private let mask: UInt64
    /// By the next bits: symbol and length, or 0 where the code is longer or there is none.
    private let table: UnsafeMutablePointer<UInt16>
    /// The symbols in the order of their codes.
    private let symbols: UnsafeMutablePointer<UInt16>
    /// The symbols that have a code, in their own order.
    private let present: UnsafeMutablePointer<UInt16>
    /// How many codes there are of each length, and where in `symbols` the next one goes.
    private let counts: UnsafeMutablePointer<Int>
    private let starts: UnsafeMutablePointer<Int>

    static let longest = 15

    init(tableBits: Int, mostSymbols: Int) {
        self.tableBits = tableBits
        mask = 1 << UInt64(tableBits) - 1
        table = .allocate(capacity: 1 << tableBits)
        symbols = .allocate(capacity: mostSymbols)
        present = .allocate(capacity: mostSymbols)
        counts = .allocate(capacity: Self.longest + 1)
        starts = .allocate(capacity: Self.longest + 2)
        table.initialize(repeating: 0, count: 1 << tableBits)
        symbols.initialize(repeating: 0, count: mostSymbols)
        present.initialize(repeating: 0, count: mostSymbols)
        counts.initialize(repeating: 0, count: Self.longest + 1)
        starts.initialize(repeating: 0, count: Self.longest + 2)
    }

    deinit {
        table.deallocate()
        symbols.deallocate()
        present.deallocate()
        counts.deallocate()
        starts.deallocate()
    }

    /// Reads the lengths of all symbols' codes; false when no code has these lengths.
    ///
    /// As zlib, a code must be complete, but one single code of one bit, or none at all, will do.
    borrowing func build(_ lengths: UnsafePointer<UInt8>, count: Int) -> Bool {
        let presentCount = countLengths(lengths, count: count)
        var left = 1
        starts[1] = 0
        for length in 1...Self.longest {
            left = left << 1 - counts[length]
            if left < 0 { return false }
            starts[length + 1] = starts[length] &+ counts[length]
        }
        guard left == 0 || presentCount <= 1 && counts[1] == presentCount else { return false }
        for index in 0..<presentCount {
            let length = Int(lengths[Int(present[index])])
            symbols[starts[length]] = present[index]
            starts[length] &+= 1
        }
        fillTable()
        return true
    }

    /// Most symbols have no code, so eight at a time are passed over.
    private borrowing func countLengths(_ lengths: UnsafePointer<UInt8>, count: Int) -> Int {
        counts.update(repeating: 0, count: Self.longest + 1)
        var (symbol, presentCount) = (0, 0)
        while symbol < count {
            let isFull = symbol &+ 8 <= count
            if isFull, UnsafeRawPointer(lengths + symbol).loadUnaligned(as: UInt64.self) == 0 {
                symbol &+= 8
                continue
            }
            let end = isFull ? symbol &+ 8 : count
            while symbol < end {
                if lengths[symbol] != 0 {
                    counts[Int(lengths[symbol])] &+= 1
                    present[presentCount] = UInt16(truncatingIfNeeded: symbol)
                    presentCount &+= 1
                }
                symbol &+= 1
            }
        }
        return presentCount
    }

    /// Codes are counted up with their bits in reverse, the way they stand in the stream; for each further bit the table so
    /// far is doubled.
    private borrowing func fillTable() {
        table[0] = 0
        var (code, index, size) = (0, 0, 1)
        for length in 1...tableBits {
            (table + size).update(from: table, count: size)
            size &<<= 1
            for _ in 0..<counts[length] {
                table[code] = symbols[index] &<< 4 | UInt16(truncatingIfNeeded: length)
                index &+= 1
                code = Self.next(code, length)
            }
        }
    }

    @inline(__always)
    private static func next(_ code: Int, _ length: Int) -> Int {
        var bit = 1 &<< (length &- 1)
        while code & bit != 0 { bit &>>= 1 }
        return bit == 0 ? 0 : code & (bit &- 1) | bit
    }

    /// The next symbol; nil when the bits are no code.
    @inline(__always)
    borrowing func symbol(_ source: inout BitSource) -> Int? {
        var entry = Int(table[source.peek(mask)])
        if entry == 0 { entry = longEntry(source.peek(0x7FFF)) }
        guard entry != 0 else { return nil }
        source.drop(entry & 15)
        return entry &>> 4
    }

    /// What the table would say of these fifteen bits if it were large enough.
    private borrowing func longEntry(_ bits: Int) -> Int {
        var (code, first, index) = (0, 0, 0)
        for length in 1...Self.longest {
            code |= bits >> (length - 1) & 1
            if code - first < counts[length] { return Int(symbols[index + code - first]) << 4 | length }
            index += counts[length]
            first = (first + counts[length]) << 1
            code <<= 1
        }
        return 0
    }
}
