/// A text as phrases are looked up in it: lower case, without accents, each run of blanks and punctuation as one space.
///
/// It begins and ends with a space, so that a whole word is found as ` word `. Han, Kana and Hangul stay as they are.
struct FoldedText {
    let bytes: [UInt8]
    /// Places where the second, third, ... line of the source begins.
    private let lineStarts: [Int]
    let firstLine: Int

    init(_ text: String, firstLine: Int = 1) {
        (bytes, lineStarts) = TextFolding.fold(Array(text.utf8))
        self.firstLine = firstLine
    }

    /// The line, counted as the source counts, of a place in `bytes`.
    func line(of position: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while low < high {
            let middle = (low + high) / 2
            if lineStarts[middle] <= position { low = middle + 1 } else { high = middle }
        }
        return firstLine + low
    }

    /// The word behind a phrase; empty at the end.
    func word(after range: Range<Int>) -> String {
        let rest = bytes[min(range.upperBound, bytes.count)...].drop { $0 == Byte.space }
        return String(decoding: rest.prefix(24).prefix { $0 != Byte.space }, as: UTF8.self)
    }

    var isEmpty: Bool { bytes.count <= 1 }
}
