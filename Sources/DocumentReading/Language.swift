/// The natural language of a text.
public enum Language: String, Sendable, Equatable, Hashable, CaseIterable, Codable {
    case english = "en"
    case french = "fr"
    case spanish = "es"
    case portuguese = "pt"
    case german = "de"
    case italian = "it"
    case catalan = "ca"
    case dutch = "nl"
    case polish = "pl"
    case swedish = "sv"
    case danish = "da"
    case norwegian = "nb"
    case finnish = "fi"
    case czech = "cs"
    case hungarian = "hu"
    case romanian = "ro"
    case turkish = "tr"
    case indonesian = "id"
    case vietnamese = "vi"
    case greek = "el"
    case russian = "ru"
    case ukrainian = "uk"
    case arabic = "ar"
    case persian = "fa"
    case hebrew = "he"
    case hindi = "hi"
    case thai = "th"
    case chinese = "zh"
    case japanese = "ja"
    case korean = "ko"
    case unknown = "und"
}

extension Language {
    /// The language of `text`, by script and frequent small words; `unknown` where too little is said.
    ///
    /// Kana decides for Japanese, Hangul for Korean; mostly Han without Kana is Chinese. Languages that share a script other than
    /// the Latin one are told apart by the letters that only one of them has.
    public init(of text: String) {
        self.init(of: [FoldedText(text)])
    }

    init(of texts: [FoldedText]) {
        var scripts = ScriptCount()
        for text in texts { scripts.add(text) }
        if let language = scripts.language {
            self = language
            return
        }
        var hits = Array(repeating: 0, count: Self.allCases.count)
        for text in texts { Self.smallWords.forEachMatch(in: text) { hits[$0.value] += 1 } }
        let best = zip(Self.allCases, hits).max { $0.1 < $1.1 }
        self = best.map { $0.1 >= 2 ? $0.0 : .unknown } ?? .unknown
    }

    /// Small words, folded, that one of the languages has and most of the others lack; the value is the language's number.
    private static let smallWords = PhraseTable<Int>(
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
            (.swedish, "och att det som en ar for pa av med den till inte ett om du fran eller vi kan har"),
            (.danish, "og at det som en er for pa af med den til ikke et om du fra eller vi kan har hvis din"),
            (.norwegian, "og at det som en er for pa av med den til ikke et om du fra eller vi kan har hvis noen"),
            (.finnish, "ja on ei se ovat tai jos kun myos mutta etta voit tama ole niin joka sen kuin"),
            (.czech, "je na se pro jako aby nebo jsou pokud jak lze ze do si ktere tento byt pri ale"),
            (.hungarian, "es az egy hogy nem is ha meg vagy van ezt lehet azt csak ez mint kell"),
            (.romanian, "si la cu un este sau pentru din nu care pe daca sunt mai sa acest"),
            (.turkish, "ve bir bu icin ile da de olarak daha cok gibi ne kadar olan veya degil nasil"),
            (.indonesian, "dan yang di untuk dengan ini dari pada atau adalah anda tidak akan dapat jika"),
        ].flatMap { language, words in
            let number = allCases.firstIndex(of: language) ?? 0
            return words.utf8.split(separator: Byte.space).map { (String(Substring($0)), number) }
        })
}
