/// Counts words in a way that holds for scripts without spaces.
enum WordCount {
    /// Words of a folded text; two characters of Han, Kana or Hangul count as one.
    static func words(in text: FoldedText) -> Int {
        var words = 0
        var wide = 0
        var isInWord = false
        for byte in text.bytes {
            if byte == Byte.space {
                isInWord = false
            } else if byte >= 0xE3, byte < 0xF0 {
                wide += 1
                isInWord = true
            } else if !isInWord {
                words += 1
                isInWord = true
            }
        }
        return words + (wide + 1) / 2
    }
}
