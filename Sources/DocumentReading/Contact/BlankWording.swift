/// What the words between brackets sound like.
struct BlankWording: Sendable {
    private let text: String
    private let words: [String]
    private let isShouted: Bool
    private let hasCase: Bool

    init(_ text: String) {
        self.text = text.lowercased()
        words = self.text.split { $0 == " " || $0 == "_" || $0 == "-" || $0 == "/" || $0 == "," }.map(String.init)
        let scalars = text.unicodeScalars
        let upper = scalars.count { $0.properties.isUppercase }
        hasCase = upper > 0 || scalars.contains { $0.properties.isLowercase }
        isShouted = upper > 2 && !scalars.contains { $0.properties.isLowercase }
    }

    /// Whether the words remind somebody of work to do.
    var isNote: Bool {
        ["todo", "tbd", "fixme"].contains { text == $0 || text.hasPrefix($0 + ":") || text.hasPrefix($0 + " ") }
    }

    /// Whether the words ask for something to be put in their place.
    var isInsertion: Bool {
        guard let first = words.first else { return false }
        return Self.insertions.contains { first.hasPrefix($0) } && words.count > 1
            || words.last == "here" && words.count > 1 && isShouted
    }

    /// Whether the words name what only the owner of the document can know.
    var isField: Bool {
        Self.fields.contains(text.replacingSeparators()) || isShouted && words.contains(where: Self.isFieldWord)
    }

    /// Whether the words stand for something to fill in, in whatever language.
    var isInstruction: Bool {
        if isInsertion || isField || Self.uncased.contains(where: text.contains) { return true }
        if isShouted { return words.count > 1 && !words.contains { Self.tags.contains($0) } }
        return false
    }

    /// Whether the words are a phrase at all: not a tick, a number or a single word.
    var isPhrase: Bool {
        guard text.unicodeScalars.contains(where: { $0.properties.isAlphabetic }) else { return false }
        return words.count > 1 || text.unicodeScalars.count > 3 && !hasCase
    }

    private static func isFieldWord(_ word: String) -> Bool {
        fieldStems.contains { word.hasPrefix($0) }
    }

    private static let insertions = [
        "insert", "insér", "inser", "einfüg", "infoga", "indsæt", "vul", "voeg", "wstaw", "wpisz", "vstav", "vnes",
        "sartu", "masuk",
        "sisip", "lisää", "вставьт", "введит", "укажит", "внеси", "вставте", "вкажіть", "umetni", "unesi", "add",
        "your", "enter",
        "fill", "specify", "placeholder", "ajout", "añad", "adicion", "ekle",
    ]
    private static let fields: Set<String> = [
        "email", "e mail", "email address", "e mail address", "contact email", "contact method", "contact info",
        "contact",
        "contact information", "project name", "name of project", "name of the project", "company name",
        "organization name",
        "organisation name", "community name", "name of community", "project maintainer", "maintainer email",
        "maintainer name",
        "security email", "team name", "project email", "website url", "project url",
    ]
    private static let fieldStems = [
        "email", "mail", "contact", "kontakt", "contat", "adres", "address", "community", "project", "projekt",
        "proyecto",
        "projeto", "company", "organization", "organisation", "correo", "netfang", "почт", "эл",
    ]
    private static let tags: Set<String> = ["ci", "skip", "wip", "breaking", "bug", "feature", "rfc", "not"]
    private static let uncased = [
        "插入", "填入", "输入", "輸入", "放入", "填写", "填寫", "挿入", "入力", "記入", "联系方式", "聯絡方式", "連絡", "입력", "삽입", "넣",
        "연락", "ایمیل", "ايميل", "إيميل", "البريد", "أدخل", "ادخل", "ईमेल", "ई-मेल", "इमेल", "ই-মেল", "ইমেল", "ইমেইল",
        "மின்னஞ்சல்",
        "อีเมล", "ใส่", "הכנס", "אימייל", "ഇമെയിൽ", "ಇಮೇಲ್", "ఈమెయిల్", "ਈਮੇਲ", "ઇમેઇલ", "អ៊ីមែល",
    ]
}

extension String {
    fileprivate func replacingSeparators() -> String {
        String(map { $0 == "_" || $0 == "-" ? " " : $0 })
    }
}
