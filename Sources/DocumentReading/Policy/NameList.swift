/// Counts the lines of a list that hold nothing but a name, such as `Ada Lovelace` or `ada on a forge`.
public enum NameList {
    private static let fewestInARow = 3
    private static let mostWords = 6
    private static let longest = 60

    /// The names of `text` that stand line by line, at least three in a row; names are counted, never kept.
    public static func count(in text: String) -> Int {
        var names = 0
        var row = 0
        for line in SourceLines(text).lines {
            if !line.isCode, isName(String(decoding: line.bytes.prefix(4 * longest), as: UTF8.self)) {
                row += 1
                continue
            }
            if row >= fewestInARow { names += row }
            row = 0
        }
        return row >= fewestInARow ? names + row : names
    }

    private static func isName(_ line: String) -> Bool {
        let words = line.split(whereSeparator: \.isWhitespace).filter { !["-", "*", "+", "•"].contains($0) }
        guard (1...mostWords).contains(words.count), line.count <= longest, let first = words.first?.first else {
            return false
        }
        return (first.isLetter || first.isNumber) && words.contains { $0.contains(where: \.isLetter) }
            && !line.contains(where: ":;!?=/|#`".contains) && words.last?.hasSuffix(".") == false
    }
}
