/// A text in lower case with single spaces, so that a phrase is found however it is wrapped; paragraphs end with a line feed.
struct PhraseText: Sendable {
    /// UTF-8.
    let bytes: [UInt8]
    /// Where a phrase may begin: at each word and at each character that is neither a letter nor a digit of ASCII nor a space.
    let beginnings: [Beginning]
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
        var folding = PhraseFolding(capacity: lines.reduce(0) { $0 + $1.bytes.count + 1 })
        starts.reserveCapacity(lines.count)
        for line in lines {
            let before = folding.count
            starts.append((before, line.number))
            if line.signs.contains(.ink) { folding.append(line) }
            if folding.endLine(isBlank: folding.count == before) { paragraphs.append(folding.count) }
        }
        let (bytes, places) = (folding.bytes, folding.places)
        self.bytes = bytes
        beginnings = places.dropLast(places.last == bytes.count - 1 ? 1 : 0).map { Beginning(at: $0, of: bytes) }
    }

    /// The line of the byte at `offset`, counted from 1.
    func line(at offset: Int) -> Int {
        let next = Bisection.count(of: starts.count) { starts[$0].offset <= offset }
        return next > 0 ? starts[next - 1].line : 1
    }

    /// The lines of the paragraph around `offset`, counted from 1.
    func paragraph(around offset: Int) -> ClosedRange<Int> {
        let next = Bisection.count(of: paragraphs.count) { paragraphs[$0] <= offset }
        let first = line(at: paragraphs[max(0, next - 1)])
        let last = next < paragraphs.count ? line(at: paragraphs[next] - 1) : line(at: bytes.count)
        return first...max(first, last)
    }
}
