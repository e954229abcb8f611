/// Unpacks small objects: a zlib stream into memory of a known size.
///
/// Made for commits and folders of some hundred bytes, where zlib spends most of its time on setting up; refuses, and never
/// fails on, whatever it does not understand. Source: RFC 1950 and 1951.
struct Inflater: ~Copyable {
    private let literals = HuffmanCode(tableBits: 9, mostSymbols: 288)
    private let distances = HuffmanCode(tableBits: 7, mostSymbols: 32)
    private let fixedLiterals = HuffmanCode(tableBits: 9, mostSymbols: 288)
    private let fixedDistances = HuffmanCode(tableBits: 5, mostSymbols: 32)
    private let lengthCode = HuffmanCode(tableBits: 7, mostSymbols: 19)
    private let lengths: UnsafeMutablePointer<UInt8>
    private static let mostLengths = 320

    init() {
        lengths = .allocate(capacity: Self.mostLengths)
        lengths.initialize(repeating: 5, count: Self.mostLengths)
        _ = fixedDistances.build(lengths, count: 32)
        lengths.update(repeating: 8, count: 288)
        (lengths + 144).update(repeating: 9, count: 112)
        (lengths + 256).update(repeating: 7, count: 24)
        _ = fixedLiterals.build(lengths, count: 288)
    }

    deinit {
        lengths.deallocate()
    }

    /// Fills `output` from the stream at the beginning of `input`; false unless the stream is sound, has exactly that
    /// many bytes, and its checksum is right.
    borrowing func inflate(_ input: Bytes, into output: UnsafeMutablePointer<UInt8>, size: Int) -> Bool {
        guard let start = input.baseAddress, input.count >= 8, Self.isHeader(start[0], start[1]) else { return false }
        var source = BitSource(start + 2, start + input.count)
        var output = InflateOutput(output, size: size)
        var isLast = false
        while !isLast {
            source.refill()
            isLast = source.take(1) == 1
            guard block(&source, &output) else { return false }
        }
        guard output.count == size, let rest = source.restOfBytes(), rest.count >= 4 else { return false }
        return Bytes(start: rest.start, count: 4).bigEndian32(at: 0) == output.checksum
    }

    /// Deflate, a window of at most 32 KiB, no dictionary, and a multiple of 31.
    private static func isHeader(_ method: UInt8, _ flags: UInt8) -> Bool {
        method & 15 == 8 && method >> 4 <= 7 && flags & 0x20 == 0 && (Int(method) << 8 | Int(flags)) % 31 == 0
    }

    @inline(__always)
    private borrowing func block(_ source: inout BitSource, _ output: inout InflateOutput) -> Bool {
        switch source.take(2) {
        case 0: stored(&source, &output)
        case 1: compressed(&source, &output, fixedLiterals, fixedDistances)
        case 2: readCodes(&source) && compressed(&source, &output, literals, distances)
        default: false
        }
    }

    private borrowing func stored(_ source: inout BitSource, _ output: inout InflateOutput) -> Bool {
        guard let rest = source.restOfBytes(), rest.count >= 4 else { return false }
        let count = Int(rest.start[0]) | Int(rest.start[1]) << 8
        let complement = Int(rest.start[2]) | Int(rest.start[3]) << 8
        guard count ^ complement == 0xFFFF, count <= rest.count - 4 else { return false }
        guard output.append(rest.start + 4, count: count) else { return false }
        source.resume(at: rest.start + 4 + count)
        return true
    }

    private borrowing func compressed(
        _ source: inout BitSource, _ output: inout InflateOutput,
        _ literals: borrowing HuffmanCode, _ distances: borrowing HuffmanCode
    ) -> Bool {
        // Copies stay in registers, where the loop needs them.
        var (bits, bytes) = (source, output)
        while true {
            bits.refill()
            guard let symbol = literals.symbol(&bits) else { return false }
            if symbol < 256 {
                guard bytes.append(symbol) else { return false }
            } else if symbol == 256 {
                (source, output) = (bits, bytes)
                return true
            } else {
                guard copy(symbol &- 257, &bits, &bytes, distances) else { return false }
            }
        }
    }

    @inline(__always)
    private borrowing func copy(
        _ symbol: Int, _ source: inout BitSource, _ output: inout InflateOutput, _ distances: borrowing HuffmanCode
    ) -> Bool {
        guard symbol < 29 else { return false }
        var length = symbol &+ 3
        if symbol == 28 {
            length = 258
        } else if symbol >= 8 {
            let extra = symbol &>> 2 &- 1
            length = (4 | symbol & 3) &<< extra &+ 3 &+ source.take(extra)
        }
        guard let code = distances.symbol(&source), code < 30 else { return false }
        guard code >= 4 else { return output.copy(length: length, distance: code &+ 1) }
        let extra = code &>> 1 &- 1
        return output.copy(length: length, distance: (2 | code & 1) &<< extra &+ 1 &+ source.take(extra))
    }
}

extension Inflater {
    /// Reads the two codes that a block brings along, whose lengths are themselves coded.
    private borrowing func readCodes(_ source: inout BitSource) -> Bool {
        source.refill()
        let (literalCount, distanceCount) = (source.take(5) + 257, source.take(5) + 1)
        guard literalCount <= 286, distanceCount <= 30 else { return false }
        guard readLengthCode(&source, count: source.take(4) + 4) else { return false }
        guard readLengths(&source, count: literalCount + distanceCount), lengths[256] != 0 else { return false }
        return literals.build(lengths, count: literalCount)
            && distances.build(lengths + literalCount, count: distanceCount)
    }

    private borrowing func readLengthCode(_ source: inout BitSource, count: Int) -> Bool {
        let order: StaticString =
            "\u{10}\u{11}\u{12}\u{0}\u{8}\u{7}\u{9}\u{6}\u{A}\u{5}\u{B}\u{4}\u{C}\u{3}\u{D}\u{2}\u{E}\u{1}\u{F}"
        lengths.update(repeating: 0, count: 19)
        for index in 0..<count {
            source.refill()
            lengths[Int(order.utf8Start[index])] = UInt8(truncatingIfNeeded: source.take(3))
        }
        return lengthCode.build(lengths, count: 19)
    }

    private borrowing func readLengths(_ source: inout BitSource, count: Int) -> Bool {
        var index = 0
        while index < count {
            source.refill()
            guard let symbol = lengthCode.symbol(&source) else { return false }
            if symbol < 16 {
                lengths[index] = UInt8(truncatingIfNeeded: symbol)
                index &+= 1
                continue
            }
            guard symbol > 16 || index > 0 else { return false }
            let value = symbol == 16 ? lengths[index &- 1] : 0
            let times = symbol == 16 ? source.take(2) + 3 : symbol == 17 ? source.take(3) + 3 : source.take(7) + 11
            guard times <= count - index else { return false }
            (lengths + index).update(repeating: value, count: times)
            index &+= times
        }
        return true
    }
}
