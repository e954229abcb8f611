/// A text as phrases are looked up in it: lower case, without accents, each run of blanks and punctuation as one space.
///
/// It begins and ends with a space, so that a whole word is found as ` word `. Han, Kana and Hangul stay as they are.
struct FoldedText {
    let bytes: [UInt8]
    /// Where a phrase may begin: at each word, and at each character of Han, Kana or Hangul.
    let beginnings: [Beginning]
    /// Words, in a way that holds for scripts without spaces: two characters of Han, Kana or Hangul count as one.
    let wordCount: Int
    /// Whether the source had no other bytes.
    let isASCII: Bool
    /// Places where the second, third, ... line of the source begins.
    private let lineStarts: [Int]
    let firstLine: Int

    init(_ text: String, firstLine: Int = 1) {
        self.init(Array(text.utf8), firstLine: firstLine)
    }

    /// Folds a text in UTF-8.
    init(_ text: [UInt8], firstLine: Int = 1) {
        let folding = TextFolding(text)
        let bytes = folding.output
        self.bytes = bytes
        lineStarts = folding.lineStarts
        beginnings = folding.starts.map { Beginning(at: $0, of: bytes) }
        wordCount = folding.wordCount + (folding.wideCount + 1) / 2
        isASCII = folding.isASCII
        self.firstLine = firstLine
    }

    /// The line, counted as the source counts, of a place in `bytes`.
    func line(of position: Int) -> Int {
        firstLine + Bisection.count(of: lineStarts.count) { lineStarts[$0] <= position }
    }

    /// The word behind a phrase; empty at the end.
    func word(after range: Range<Int>) -> String {
        let rest = bytes[min(range.upperBound, bytes.count)...].drop { $0 == Byte.space }
        return String(decoding: rest.prefix(24).prefix { $0 != Byte.space }, as: UTF8.self)
    }

    var isEmpty: Bool { bytes.count <= 1 }
}
