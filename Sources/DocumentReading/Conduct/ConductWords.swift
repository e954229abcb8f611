/// Words by which the parts of a code of conduct are known, in many languages.
enum ConductWords {
    /// What a phrase says.
    enum Meaning: Sendable, Equatable {
        /// Names a code of conduct.
        case name
        /// Names behaviour that is asked for or ruled out.
        case norm
        /// Says how or to whom to report.
        case report
        /// The same, in words that are used for nothing else.
        case route
        /// Gives thanks to other texts.
        case credit
        /// Names people without an address.
        case people
        /// Says what happens with a report.
        case consequence
        /// Refuses to have a code.
        case refusal
        /// Belongs to a text about codes of conduct.
        case about
        /// Belongs to a survey of practices.
        case survey
        /// A phrase of the English text of the Contributor Covenant.
        case covenant
    }

    static let index = PhraseIndex<Meaning>([
        (.name, names), (.norm, norms), (.report, reports), (.people, people), (.consequence, consequences),
        (.route, routes), (.credit, credits), (.refusal, refusals), (.about, subjects), (.survey, surveys),
        (.covenant, covenant),
    ])

    static let names = [
        "code of conduct", "codes of conduct", "code-of-conduct", "code_of_conduct", "code of behavior",
        "code of behaviour",
        "community guidelines", "conduct guideline", "community standards", "participation guidelines",
        "anti-harassment policy",
        "contributor covenant", "verhaltenskodex", "verhaltensregeln", "verhaltensrichtlinie", "verhaltenskodizes",
        "código de conducta", "codigo de conducta", "código de conduta", "codigo de conduta", "code de conduite",
        "codice di condotta", "codi de conducta", "gedragscode", "kodeks postępowania", "kodeks zachowania",
        "kodeks ravnanja",
        "kodeks ponašanja", "kodeks ponasanja", "pravila ponašanja", "kodex chování", "pravidla chování",
        "kódex správania",
        "magatartási kódex", "viselkedési kódex", "etikai kódex", "codul de conduită", "cod de conduită",
        "codului de conduită",
        "uppförandekod", "etiske retningslinje", "adfærdskodeks", "käytössäännöt", "toimintaohje", "menettelyohje",
        "siðareglur",
        "käitumisjuhend", "elgesio kodeksas", "rīcības kodekss", "jokabide kode", "jokaera-kode", "davranış kuralları",
        "davranış ilkeleri", "konferans kuralları", "kode etik", "pedoman perilaku", "kod tingkah laku", "tata laku",
        "quy tắc ứng xử", "bộ quy tắc", "кодекс поведения", "нормы поведения", "правила поведения", "кодекс поведінки",
        "правила поведінки", "кодекс за", "кодекс на поведение", "кодекс понашања", "κώδικας συμπεριφοράς",
        "κώδικας δεοντολογίας", "κώδικα συμπεριφοράς", "行为准则", "行为规范", "行为标准", "行為準則", "行為規範", "活動守則", "守则",
        "公约", "公約", "行動規範", "행동 강령", "행동강령", "행동 규범", "قواعد السلوك", "مدونة السلوك", "مدوّنة السلوك", "ميثاق",
        "میثاق", "آیین‌نامه رفتاری", "पालन संहिता", "आचार संहिता", "আচরণবিধি", "আচরনবিধি", "நடத்தை", "ನೀತಿ ಸಂಹಿತೆ", "പെരുമാറ്റച്ചട്ട",
        "ప్రవర్తనా నియమావళి", "ආචාරධර්ම", "จรรยาบรรณ", "หลักปฏิบัติ", "ក្រម", "קוד התנהגות", "כללי התנהגות", "ქცევის",
        "վարքագծի", "ډول", "kodeksi i sjelljes", "kodi i sjelljes", "código de convivencia", "normas de convivencia",
    ]

    static let norms = [
        "harass", "unacceptable behav", "acceptable behav", "inclusive", "welcoming", "respectful", "personal attack",
        "discriminat", "be kind", "be considerate", "be patient", "be friendly", "be excellent", "civil",
        "constructive",
        "tolerant", "good faith", "good intentions", "belästig", "respektvoll", "inakzeptabl", "diskriminier", "acoso",
        "respet", "inaceptab", "discrimin", "assédio", "respeit", "inaceitáve", "harcèlement", "respectueu",
        "inacceptabl",
        "molesti", "rispett", "inaccettabil", "intimidat", "intimide", "respectvol", "onaanvaardba", "nękani", "szacun",
        "nieakceptowaln", "nadlegovan", "spoštljiv", "nesprejemljiv", "uznemirav", "neprihvatljiv", "obtěžován",
        "nepřijateln",
        "obťažovan", "zaklat", "elfogadhatatlan", "hărțui", "inaccepta", "trakasser", "oacceptab", "chikane",
        "uakseptab",
        "häirin", "áreit", "jazarpen", "taciz", "kabul edilemez", "pelecehan", "gangguan", "tidak pantas", "quấy rối",
        "khoan dung", "tôn trọng", "преследован", "домогательств", "харасмент", "оскорб", "уважен", "неприемлем",
        "терпим",
        "образ", "неприйнят", "вознемир", "тормоз", "παρενόχλ", "σεβασμ", "骚扰", "騷擾", "尊重", "嫌がらせ", "ハラスメント", "誹謗中傷",
        "괴롭힘", "존중", "تحرش", "مضايق", "احترام", "آزار", "הטרדה", "उत्पीड़न", "সম্মান", "হয়রানি", "துன்புறுத்த", "คุกคาม",
        "ಕಿರುಕುಳ", "छळ", "හිරිහැර", "ശല്യ",
    ]

    static let reports = [
        "may be reported", "can be reported", "report", "contact ", "contacting", "notify", "reach out",
        "raise a concern",
        "e-mail", "email", "meld", "kontakt", "denunci", "inform", "contact", "signal", "rapport", "segnal", "prijav",
        "zgłasz", "zgłos", "сообщ", "повідом", "пријав", "举报", "舉報", "回報", "報告", "신고", "보고", "bildir", "lapor",
        "báo cáo",
        "αναφ", "إبلاغ", "گزارش", "रिपोर्ट", "รายงาน",
    ]

    static let routes = [
        "be reported", "report to", "report by", "report it", "report incident", "report any", "report violations",
        "reporting to",
        "contact us", "contacting", "contact the", "contact a ", "reach out", "notify", "raise a concern",
        "raise concerns",
        "signaler", "signalé", "denunciar", "informad", "reportad", "relatad", "comunicad", "segnalat", "gemeld",
        "melden",
        "zgłaszan", "zgłosić", "prijav", "nahlás", "rapporteras", "rapportere", "bildir", "dilaporkan", "báo cáo",
        "сообщ", "повідом",
        "举报", "舉報", "回報", "報告", "신고", "αναφ", "إبلاغ", "الإبلاغ", "گزارش",
    ]

    static let credits = [
        "adapted from", "inspired by", "based on", "derived from", "thank", "attribution", "adaptad", "adapté",
        "adattat", "angepasst",
        "改编", "改編", "適応", "翻案", "адаптир", "zaadaptowan",
    ]

    static let people = [
        "project team", "project maintainer", "maintainers", "community leaders", "moderator", "core team", "organizer",
        "organiser", "response team", "conduct team", "conduct committee", "projektteam", "équipe du projet",
        "equipo del proyecto",
        "equipe do projeto", "проектн", "команд",
    ]

    static let refusals = [
        "no code of conduct", "ncoc", "does not have a code of conduct", "don't have a code of conduct",
        "do not have a code of conduct", "have no code of conduct", "without a code of conduct",
        "rejects codes of conduct",
        "kein verhaltenskodex", "pas de code de conduite", "sin código de conducta",
    ]

    static let subjects = [
        "code of conduct committee charter", "committee charter", "elected", "election", "nominat", "jurisdiction",
        "transparency report", "quorum", "incident response guide", "committee member", "term limit",
    ]

    static let surveys = [
        "this metric", "metrics", "chaoss", "question: ", "sample goals", "data collection strateg", "visualization",
        "survey question", "interview question",
    ]

    static let covenant = [
        "in the interest of fostering an open and welcoming", "we as members, contributors, and leaders",
        "using welcoming and inclusive language", "reported by contacting the project team",
        "we pledge to respect all people who",
        "instances of abusive, harassing, or otherwise unacceptable", "gracefully accepting constructive criticism",
        "community leaders responsible for enforcement", "pledge to making participation in our",
        "encouraged behaviors",
        "restricted behaviors", "addressing and repairing harm",
    ]
}
