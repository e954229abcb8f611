/// A text as phrases are looked up in it: lower case, without accents, each run of blanks and punctuation as one space.
///
/// It begins and ends with a space, so that a whole word is found as ` word `. Han, Kana and Hangul stay as they are.
struct FoldedText {
    let bytes: [UInt8]
    /// Where a phrase may begin: at each word, and at each character of Han, Kana or Hangul; at least three bytes follow.
    let beginnings: [Beginning]
    /// Places where the second, third, ... line of the source begins.
    private let lineStarts: [Int]
    let firstLine: Int

    init(_ text: String, firstLine: Int = 1) {
        self.init(Array(text.utf8), firstLine: firstLine)
    }

    /// Folds a text in UTF-8.
    init(_ text: [UInt8], firstLine: Int = 1) {
        (bytes, lineStarts) = TextFolding.fold(text)
        beginnings = Self.beginnings(in: bytes)
        self.firstLine = firstLine
    }

    private static func beginnings(in bytes: [UInt8]) -> [Beginning] {
        var beginnings: [Beginning] = []
        beginnings.reserveCapacity(bytes.count / 4)
        var start = 1
        var last = Byte.space
        while start + 2 < bytes.count {
            let byte = bytes[start]
            if last == Byte.space || byte >= 0xE3 {
                beginnings.append(Beginning(at: start, of: bytes))
            }
            last = byte
            start += 1
        }
        return beginnings
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
