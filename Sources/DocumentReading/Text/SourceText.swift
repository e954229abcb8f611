/// The bytes of a text with the place of each line.
struct SourceText {
    var bytes: [UInt8]
    private let starts: [Int]

    init(_ text: String) {
        bytes = Array(text.utf8)
        var starts = [0]
        for index in bytes.indices where bytes[index] == Byte.newline { starts.append(index + 1) }
        self.starts = starts
    }

    var lineCount: Int { starts.count }

    /// The bytes of a line, counted from 0, without its end and the blanks before it.
    func line(_ index: Int) -> Range<Int> {
        let start = starts[index]
        var end = index + 1 < starts.count ? starts[index + 1] - 1 : bytes.count
        while end > start, bytes[end - 1].isBlank { end -= 1 }
        return start..<end
    }

    /// Where the line, counted from 0, begins.
    func start(ofLine index: Int) -> Int { starts[index] }

    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The lines as one text, counted from 0.
    func text(ofLines lines: Range<Int>) -> String {
        guard let first = lines.first, let last = lines.last else { return "" }
        return string(starts[first]..<max(starts[first], line(last).upperBound))
    }

    func hasPrefix(_ prefix: String, at position: Int, before end: Int) -> Bool {
        bytes.matches(prefix, at: position, before: end)
    }
}

extension [UInt8] {
    /// Whether `prefix`, in lower case, stands at `position`; the case of ASCII letters is ignored.
    func matches(_ prefix: String, at position: Int, before end: Int) -> Bool {
        guard position >= 0, position + prefix.utf8.count <= end, end <= count else { return false }
        var index = position
        for wanted in prefix.utf8 {
            if self[index].lowercased != wanted { return false }
            index += 1
        }
        return true
    }

    /// The first place at or after `position` that holds `byte`.
    func firstIndex(of byte: UInt8, from position: Int, before end: Int) -> Int? {
        var index = position
        while index < end {
            if self[index] == byte { return index }
            index += 1
        }
        return nil
    }

    /// `range` without blanks at both ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var lower = range.lowerBound
        var upper = range.upperBound
        while lower < upper, self[lower].isBlank { lower += 1 }
        while upper > lower, self[upper - 1].isBlank { upper -= 1 }
        return lower..<upper
    }
}
