/// A text in lower case with single spaces, so that a phrase is found however it is wrapped; paragraphs end with a line feed.
struct PhraseText: Sendable {
    /// UTF-8.
    private(set) var bytes: [UInt8] = []
    /// Where a phrase may begin: at each word and at each byte that is neither a letter nor a digit of ASCII nor a space.
    private(set) var beginnings: [Beginning] = []
    private var starts: [(offset: Int, line: Int)] = []
    private var paragraphs: [Int] = [0]

    init(_ lines: SourceLines) {
        self.init(lines.lines.lazy.map { ($0.number, $0.bytes) })
    }

    /// Every line of `text`, front matter and comments included.
    init(whole text: String) {
        self.init(text.lineBytes.enumerated().lazy.map { ($0.offset + 1, $0.element) })
    }

    private init(_ lines: some Collection<(Int, [UInt8])>) {
        bytes.reserveCapacity(lines.reduce(0) { $0 + $1.1.count + 1 })
        starts.reserveCapacity(lines.count)
        for (number, line) in lines {
            starts.append((bytes.count, number))
            let before = bytes.count
            appendFolded(line)
            endLine(isBlank: bytes.count == before)
        }
        beginnings = Self.beginnings(in: bytes)
    }

    private static func beginnings(in bytes: [UInt8]) -> [Beginning] {
        var beginnings: [Beginning] = []
        beginnings.reserveCapacity(bytes.count / 3)
        var isInWord = false
        var start = 0
        while start + 1 < bytes.count {
            let byte = bytes[start]
            let isWord = byte.isDigit || byte >= 0x61 && byte <= 0x7A
            if !isInWord || !isWord, byte != 0x20, byte != 0x0A { beginnings.append(Beginning(at: start, of: bytes)) }
            isInWord = isWord
            start += 1
        }
        return beginnings
    }

    /// The line of the byte at `offset`, counted from 1.
    func line(at offset: Int) -> Int {
        let next = Self.upperBound(starts.count) { starts[$0].offset <= offset }
        return next > 0 ? starts[next - 1].line : 1
    }

    /// The lines of the paragraph around `offset`, counted from 1.
    func paragraph(around offset: Int) -> ClosedRange<Int> {
        let next = Self.upperBound(paragraphs.count) { paragraphs[$0] <= offset }
        let first = line(at: paragraphs[max(0, next - 1)])
        let last = next < paragraphs.count ? line(at: paragraphs[next] - 1) : line(at: bytes.count)
        return first...max(first, last)
    }

    private static func upperBound(_ count: Int, isBefore: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isBefore(middle) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private mutating func endLine(isBlank: Bool) {
        if isBlank {
            if bytes.last == 0x20 { bytes.removeLast() }
            if let last = bytes.last, last != 0x0A {
                bytes.append(0x0A)
                paragraphs.append(bytes.count)
            }
        } else if bytes.last != 0x20 {
            bytes.append(0x20)
        }
    }

    private mutating func appendFolded(_ line: [UInt8]) {
        guard line.allSatisfy({ $0 < 0x80 }) else {
            for scalar in String(decoding: line, as: UTF8.self).unicodeScalars { append(scalar) }
            return
        }
        var last = bytes.last ?? 0x0A
        for byte in line {
            let folded = Self.ascii[Int(byte)]
            if folded == 0x20, last == 0x20 || last == 0x0A { continue }
            bytes.append(folded)
            last = folded
        }
    }

    /// What each byte of ASCII is folded to.
    private static let ascii = (0..<128 as Range<UInt8>).map { byte in
        byte == 0x09 || byte == 0x0D ? 0x20 : byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
    }

    private mutating func append(_ byte: UInt8) {
        guard byte == 0x20 || byte == 0x09 || byte == 0x0D else { return bytes.append(byte) }
        if let last = bytes.last, last != 0x20, last != 0x0A { bytes.append(0x20) }
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x2018, 0x2019: bytes.append(0x27)
        case 0xA0, 0x3000, 0x2028: append(0x20)
        case 0xAD, 0x200B, 0xFEFF: break
        case 0xFF01...0xFF5E: append(UInt8(scalar.value - 0xFF00 + 0x20))
        case ..<0x80: append(UInt8(scalar.value >= 0x41 && scalar.value <= 0x5A ? scalar.value | 0x20 : scalar.value))
        default: bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        }
    }
}
