/// A text in lower case with single spaces, so that a phrase is found however it is wrapped; paragraphs end with a line feed.
struct PhraseText: Sendable {
    /// UTF-8.
    private(set) var bytes: [UInt8] = []
    /// Where a phrase may begin: at each word and at each character that is neither a letter nor a digit of ASCII nor a space.
    private(set) var beginnings: [Beginning] = []
    private var starts: [(offset: Int, line: Int)] = []
    private var paragraphs: [Int] = [0]

    init(_ lines: SourceLines) {
        self.init(lines.lines)
    }

    /// Every line of `text`, front matter and comments included.
    init(whole text: String) {
        self.init(
            text.lineBytes.enumerated().map { SourceLine(number: $0.offset + 1, bytes: $0.element, isCode: false) })
    }

    private init(_ lines: [SourceLine]) {
        starts.reserveCapacity(lines.count)
        bytes.reserveCapacity(lines.reduce(0) { $0 + $1.bytes.count + 1 })
        var places: [Int] = []
        places.reserveCapacity(bytes.capacity / 5)
        for line in lines {
            let before = bytes.count
            starts.append((before, line.number))
            if line.signs.contains(.ink) { appendFolded(line, &places) }
            endLine(isBlank: bytes.count == before)
        }
        beginnings = places.dropLast(places.last == bytes.count - 1 ? 1 : 0).map { Beginning(at: $0, of: bytes) }
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

    private mutating func appendFolded(_ line: SourceLine, _ places: inout [Int]) {
        guard line.signs.contains(.beyondASCII) else {
            Self.append(line.bytes, to: &bytes, &places)
            return
        }
        let start = bytes.count
        for scalar in String(decoding: line.bytes, as: UTF8.self).unicodeScalars { append(scalar) }
        var isInWord = false
        for index in start..<bytes.count where bytes[index] & 0xC0 != 0x80 {
            let isWord = Self.isWord(bytes[index])
            if !(isWord && isInWord), bytes[index] != 0x20, bytes[index] != 0x0A { places.append(index) }
            isInWord = isWord
        }
    }

    /// Appends a line of ASCII, and the places where a phrase may begin.
    private static func append(_ line: [UInt8], to bytes: inout [UInt8], _ places: inout [Int]) {
        var last = bytes.last ?? 0x0A
        for byte in line {
            let folded = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
            if byte == 0x20 || byte == 0x09 || byte == 0x0D {
                if last == 0x20 || last == 0x0A { continue }
                bytes.append(0x20)
                last = 0x20
                continue
            }
            if !(isWord(folded) && isWord(last)) { places.append(bytes.count) }
            bytes.append(folded)
            last = folded
        }
    }

    private static func isWord(_ byte: UInt8) -> Bool { byte.isDigit || byte >= 0x61 && byte <= 0x7A }

    private mutating func appendThreeBytes(_ code: UInt32) {
        bytes.append(UInt8(0xE0 | code >> 12))
        bytes.append(UInt8(0x80 | code >> 6 & 0x3F))
        bytes.append(UInt8(0x80 | code & 0x3F))
    }

    private mutating func append(_ byte: UInt8) {
        guard byte == 0x20 || byte == 0x09 || byte == 0x0D else { return bytes.append(byte) }
        if let last = bytes.last, last != 0x20, last != 0x0A { bytes.append(0x20) }
    }

    /// Scripts without case, in which it is not worth looking for it.
    private static let hanAndKana: Range<UInt32> = 0x2E80..<0xA000

    private mutating func append(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x2018, 0x2019: bytes.append(0x27)
        case 0xA0, 0x3000, 0x2028: append(0x20)
        case 0xAD, 0x200B, 0xFEFF: break
        case 0xFF01...0xFF5E: append(UInt8(scalar.value - 0xFF00 + 0x20))
        case ..<0x80: append(UInt8(scalar.value >= 0x41 && scalar.value <= 0x5A ? scalar.value | 0x20 : scalar.value))
        case Self.hanAndKana: appendThreeBytes(scalar.value)
        case _ where scalar.properties.changesWhenLowercased:
            bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        default: bytes.append(contentsOf: scalar.utf8)
        }
    }
}
