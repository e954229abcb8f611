/// Words by which the parts of a security policy are known.
enum SecurityWords {
    enum Meaning: Sendable, Hashable {
        case vulnerability, report, discretion, process, versions
        /// Says that a letter is the way to report.
        case mail
        /// Speaks of samples of such policies.
        case sample
    }

    static let index = PhraseIndex<Meaning>([
        (.vulnerability, vulnerabilities), (.report, reports), (.discretion, discretion), (.process, process),
        (.versions, versions), (.mail, mail), (.sample, ["example", "template", "sample"]),
    ])

    /// Words of headings about security, in lower case.
    static let headings =
        vulnerabilities + [
            "security", "sicherheit", "sécurité", "seguridad", "segurança", "sicurezza", "beveiliging", "bezpieczeństw",
            "безопасност", "безпек", "安全", "セキュリティ", "보안", "säkerhet", "güvenlik",
        ]

    private static let mail = [
        "via email", "via e-mail", "by email", "by e-mail", "per e-mail", "per mail", "par courriel", "par e-mail",
        "por correo", "por e-mail", "via mail",
    ]

    private static let vulnerabilities = [
        "vulnerab", "security issue", "security bug", "security flaw", "security problem", "security report",
        "security concern",
        "security hole", "security defect", "exploit", "schwachstelle", "sicherheitslücke", "sicherheitsproblem",
        "faille",
        "vulnérab", "problème de sécurité", "falla de seguridad", "falha de segurança", "falla di sicurezza",
        "kwetsbaarhe",
        "podatnoś", "luk w zabezpiecz", "luka w zabezpiecz", "уязвим", "вразлив", "漏洞", "安全问题", "安全問題", "脆弱性", "취약점",
        "sårbarhe", "haavoittuvuu", "güvenlik açı", "zranitelnost", "zraniteľnos", "sebezhetőség", "kerentanan",
        "lỗ hổng",
        "ευπάθει", "ثغر", "آسیب‌پذیری", "ช่องโหว่",
    ]
    private static let reports = [
        "report", "disclos", "contact", "email", "e-mail", "meld", "signal", "report", "informar", "notific", "segnal",
        "zgłos",
        "сообщ", "повідом", "报告", "报送", "举报", "回報", "報告", "通報", "신고", "제보", "bildir", "lapor", "báo cáo", "rapport",
    ]
    private static let discretion = [
        "do not open a public", "do not open public", "do not open an issue", "do not open a github issue",
        "do not open issues",
        "don't open a public", "don't open an issue", "do not file a public", "do not file an issue",
        "do not create a public",
        "do not create a github", "do not create an issue", "do not report security", "don't report security",
        "do not report vulnerab", "do not use the issue tracker", "do not use github issues", "do not use public",
        "do not disclose",
        "don't disclose", "do not post", "do not publicly", "not through public", "not via public",
        "rather than public",
        "instead of opening", "instead of a public", "should not be reported", "not be reported public",
        "avoid opening",
        "avoid public", "refrain from", "never open", "not be disclosed", "keep it private", "keep it confidential",
        "without public", "before disclosing", "before public", "nicht öffentlich", "kein öffentliches",
        "keine öffentlichen",
        "n'ouvrez pas", "ne pas ouvrir", "ne pas divulguer", "pas publiquement", "ne créez pas", "no abra", "no abras",
        "no publique", "no divulgue", "não abra", "não crie", "não divulgue", "non aprire", "niet openbaar",
        "nie zgłaszaj",
        "не создавайте", "не открывайте", "не публикуйте", "не раскрывайте", "不要公开", "请勿公开", "请不要", "不要在", "請勿", "請不要",
        "公開しないで", "公開せず", "作成しないで", "공개하지", "공개적으로",
    ]
    private static let process = [
        "within 24", "within 48", "within 72", "within one", "within two", "within three", "within five", "within 3",
        "within 5",
        "within 7", "within 14", "within 30", "within 90", "business day", "working day", "hours", "acknowledg",
        "response time",
        "we will respond", "will respond", "we aim to", "triage", "coordinated disclosure", "responsible disclosure",
        "coordinated vulnerability", "disclosure policy", "disclosure process", "disclosure timeline", "embargo",
        "90 days",
        "90-day", "cve", "security advisor", "patch release", "release a fix", "release a patch", "credit", "bounty",
        "pgp", "gpg",
        "werktag", "stunden", "jours ouvr", "heures", "divulgation", "días", "horas", "dias úteis", "divulgação",
        "divulgación",
        "giorni", "uur", "werkdag", "рабочих дн", "часов", "小时", "工作日", "小時", "営業日", "時間以内", "영업일", "시간 이내",
    ]
    private static let versions = [
        "supported version", "supported release", "versions are supported", "versions supported", "security updates",
        "security fixes", "security patches", "latest release", "latest version", "end of life", "end-of-life",
        "long term support",
        "unterstützte version", "versions prises en charge", "versions supportées", "versiones compatibles",
        "versiones soportadas",
        "versões suportadas", "versioni supportate", "поддерживаемые версии", "支持的版本", "支援的版本", "サポートされているバージョン",
        "サポート対象", "지원되는 버전", "지원 버전",
    ]
}
