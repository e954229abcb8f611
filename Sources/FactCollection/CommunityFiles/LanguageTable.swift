/// Language codes, and what stands for them in file names.
enum LanguageTable {
    /// ISO 639-1, with `eo`, and the three-letter codes met in file names.
    static let codes = Set(
        """
        aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en \
        eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv \
        ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne \
        ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st \
        su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu ast ckb fil hsb
        """.split(separator: " ").map(String.init))

    /// Codes of countries and other short forms that people write where a language is meant.
    static let aliases: [String: String] = [
        "cn": "zh-CN", "tw": "zh-TW", "hk": "zh-HK", "chs": "zh-Hans", "cht": "zh-Hant", "ch": "zh", "zhcn": "zh-CN",
        "zhtw": "zh-TW", "zhs": "zh-Hans", "zht": "zh-Hant", "jp": "ja", "jpn": "ja", "kr": "ko", "kor": "ko",
        "ua": "uk",
        "cz": "cs", "gr": "el", "dk": "da", "vn": "vi", "br": "pt-BR", "ptbr": "pt-BR", "eng": "en", "fra": "fr",
        "deu": "de", "ger": "de", "spa": "es", "esp": "es", "ita": "it", "por": "pt", "rus": "ru", "us": "en",
    ]

    /// Folded names of languages, in English and in the language itself.
    static let names: [String: String] = folded([
        "english": "en", "chinese": "zh", "simplifiedchinese": "zh-Hans", "traditionalchinese": "zh-Hant",
        "french": "fr",
        "francais": "fr", "spanish": "es", "espanol": "es", "castellano": "es", "german": "de", "deutsch": "de",
        "italian": "it", "italiano": "it", "japanese": "ja", "korean": "ko", "portuguese": "pt", "portugues": "pt",
        "russian": "ru", "dutch": "nl", "nederlands": "nl", "polish": "pl", "polski": "pl", "turkish": "tr",
        "turkce": "tr",
        "arabic": "ar", "hindi": "hi", "vietnamese": "vi", "ukrainian": "uk", "czech": "cs", "persian": "fa",
        "farsi": "fa",
        "indonesian": "id", "catala": "ca", "catalan": "ca", "hungarian": "hu", "magyar": "hu", "swedish": "sv",
        "svenska": "sv", "esperanto": "eo", "euskara": "eu", "galego": "gl", "hebrew": "he", "greek": "el",
        "中文": "zh", "简体中文": "zh-Hans", "繁體中文": "zh-Hant", "繁体中文": "zh-Hant", "日本語": "ja", "한국어": "ko",
        "русский": "ru", "українська": "uk", "العربية": "ar", "हिन्दी": "hi", "ελληνικά": "el",
    ])

    private static func folded(_ names: [String: String]) -> [String: String] {
        Dictionary(names.map { (LetterFolding.fold($0.key), $0.value) }) { first, _ in first }
    }
}
