/// The natural language of a text.
public enum Language: String, Sendable, Equatable, Hashable, CaseIterable {
    case english = "en"
    case french = "fr"
    case spanish = "es"
    case portuguese = "pt"
    case german = "de"
    case italian = "it"
    case catalan = "ca"
    case dutch = "nl"
    case polish = "pl"
    case russian = "ru"
    case chinese = "zh"
    case japanese = "ja"
    case korean = "ko"
    case unknown = "und"
}

extension Language {
    /// The language of `text`, by script and frequent small words; `unknown` where too little is said.
    ///
    /// Kana decides for Japanese, Hangul for Korean; mostly Han without Kana is Chinese.
    public init(of text: String) {
        self.init(of: [FoldedText(text)])
    }

    init(of texts: [FoldedText]) {
        var count = ScriptCount()
        for text in texts { count.add(text) }
        self = count.language
    }
}

/// What scripts and small words a text has.
private struct ScriptCount {
    private var latin = 0
    private var cyrillic = 0
    private var han = 0
    private var kana = 0
    private var hangul = 0
    private var words: [Language: Int] = [:]

    mutating func add(_ text: FoldedText) {
        let bytes = text.bytes
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                if byte != Byte.space { latin += 1 }
                index += 1
            } else if byte < 0xE0 {
                if byte == 0xD0 || byte == 0xD1 { cyrillic += 1 }
                index += 2
            } else {
                addWide(byte, index + 1 < bytes.count ? bytes[index + 1] : 0)
                index += 3
            }
        }
        smallWords.forEachMatch(in: text) { words[$0.value, default: 0] += 1 }
    }

    private mutating func addWide(_ first: UInt8, _ second: UInt8) {
        switch first {
        case 0xE3 where (0x81...0x83).contains(second): kana += 1
        case 0xE4...0xE9: han += 1
        case 0xEA...0xED: hangul += 1
        default: break
        }
    }

    var language: Language {
        // A character of Han, Kana or Hangul says about as much as three letters.
        let letters = latin + cyrillic
        if kana * 3 + han * 3 + hangul * 3 > letters / 3, kana + han + hangul >= 4 {
            if hangul > kana + han { return .korean }
            return kana * 10 > han ? .japanese : .chinese
        }
        if cyrillic > latin / 3, cyrillic >= 8 { return .russian }
        let ranked = Language.allCases.map { ($0, words[$0] ?? 0) }.max { $0.1 < $1.1 }
        guard let (best, hits) = ranked, hits >= 2 else { return .unknown }
        return best
    }
}

/// Small words that one of the languages has and the others lack, or nearly so.
private let smallWords = PhraseTable<Language>(
    [
        (.english, "the and of to is you this with for are be your that it from how we please"),
        (.french, "le la les des est vous une et pour dans avec sur votre nous du qui ce cette aux pas sont"),
        (.spanish, "el los las una es para con por como tu usted este esta del que puedes su en si"),
        (.portuguese, "os as uma para com por como voce este esta do da nao dos das ao em seu sua pelo"),
        (.german, "der die das und ist sie fur mit von ein eine den dem zu auf nicht wir du im werden bitte oder"),
        (.italian, "il lo gli una per con come questo questa del della che sono di nel si puo dei delle non"),
        (.catalan, "el els les una per amb com aquest aquesta del que pots dels nostre vostre aixo"),
        (.dutch, "de het een en van is voor met je op dat niet te zijn wij deze aan door ook naar"),
        (.polish, "na do jest nie sie jak to oraz dla przez lub aby tego ten projektu"),
    ].flatMap { language, words in words.utf8.split(separator: Byte.space).map { (String(Substring($0)), language) } })
