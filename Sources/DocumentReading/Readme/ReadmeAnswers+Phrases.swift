/// Phrases that tell where to ask.
enum ContactPhrases {
    static let table = PhraseTable<Void>(
        PhraseList.phrases(
            """
            mailing list, mailinglist, irc channel, on irc, on slack, on discord, on gitter, on zulip, on mattermost, on telegram, on matrix, our slack, our discord, our gitter, our zulip, our mattermost, our telegram, slack channel*, slack workspace, slack group, slack community, slack team, discord server, discord channel*, discord community, gitter channel*, gitter room, gitter chat, zulip chat, zulip stream, mattermost channel*, telegram channel*, telegram group*, telegram chat, issue tracker, open an issue, open issue, file an issue, create an issue, report bugs, report issues, ask questions, ask a question, have questions, any questions, email me, email us, contact me, contact us, get in touch, is maintained by, maintained by, join our, join us, chat with us, matrix room, google group
            ouvrir un ticket, ouvrez un ticket, contactez, liste de diffusion, abre un issue, abrir un issue, contacta, contactanos, lista de correo, abra uma issue, entre em contato, duvidas, issue eroffnen, erstelle ein issue, mailingliste, kontaktiere, apri una issue, contattaci
            создайте issue, свяжитесь, задать вопрос, 邮件列表, 交流群, qq群, qq 群, 微信群, 联系我, 提 issue, 提交 issue, お問い合わせ, 連絡, 문의
            """
        ).map { ($0, ()) })
}

/// Phrases that invite, though the section they stand in may be about something else.
enum InvitationPhrases {
    static let table = PhraseTable<Void>(
        [
            "want to participate", "want to get involved", "like to get involved", "participate in developing",
            "pour contribuer", "contribuer a l amelioration", "vous pouvez contribuer", "para contribuir",
            "um beizutragen", "per contribuire", "如何参与", "参与翻译", "参与贡献", "如何贡献",
            "how to help out", "help out with the project", "to contribute see", "to contribute please",
            "help with testing",
            "bug fixes are welcome", "fixes are welcome", "fixing bugs is always welcome",
        ].map {
            ($0, ())
        })
}

/// Phrases that send those who install to a file of its own, which many a README in plain text names without a link.
enum InstallPhrases {
    static let table = PhraseTable<Void>(
        [
            "install file", "file install", "see install", "read install", "in install",
            "instructions are in the install", "build instructions are in",
            "installation instructions are in",
        ].map { ($0, ()) })
}

/// Phrases that say where a text is read.
enum ReadingPhrases {
    static let table = PhraseTable<Void>(
        [
            "read online", "read it online", "for free online", "read the book", "read this book", "view it online",
            "lire en ligne", "consulter en ligne", "leer en linea", "online lesen", "在线阅读", "線上閱讀",
        ].map { ($0, ()) })
}

/// Headings on references that are about help by people.
enum SupportPhrases {
    static let table = PhraseTable<Void>(
        [
            "support", "help", "getting help", "get help", "feedback", "bug*", "issue*", "aide", "ayuda", "soporte",
            "ajuda", "suporte", "hilfe",
            "unterstutzung", "supporto", "aiuto", "поддержка", "помощь", "支持", "帮助", "サポート", "지원",
        ].map { ($0, ()) })
}

/// Words that turn contributions away.
enum Refusals {
    static let phrases = PhraseTable<Void>(
        ["accepting", "taking", "open to"].flatMap { verb in
            ["not", "not currently", "no longer", "currently not"].flatMap { no in
                ["contributions", "external contributions", "outside contributions", "pull requests", "patches"].map {
                    ("\(no) \(verb) \($0)", ())
                }
            }
        }
            + [
                "contributions are not accepted", "pull requests are not accepted",
                "pull requests will not be accepted",
                "contributions will not be accepted", "closed to contributions", "closed to external contributions",
                "n accepte pas de contributions", "n accepte plus de contributions", "keine beitrage angenommen",
                "no se aceptan contribuciones", "nao aceitamos contribuicoes",
            ].map { ($0, ()) })

    /// Whether the word after a refusal says that it holds for some contributions only.
    static func isCondition(_ word: String) -> Bool { conditions.contains(word) }

    private static let conditions: Set<String> = [
        "that", "which", "without", "unless", "if", "until", "with", "from", "made", "whose", "by", "containing",
        "generated", "like", "such", "where", "when",
    ]
}

/// Headings that belong to the use of a thing without showing it.
enum UsageHeadings {
    /// Whether all that a heading says of use is what a user meets beside it.
    static func isBesideUse(_ heading: String) -> Bool {
        let folded = FoldedText(heading)
        let use = ReadmeHeadings.table.matches(in: folded).count { $0.value == .usage }
        return use > 0 && beside.matches(in: folded).count >= use
    }

    private static let beside = PhraseTable<Void>(
        [
            "compatibility", "known issues", "limitations", "troubleshooting", "notes", "test", "tests", "testing",
            "run tests", "development", "developing", "develop",
        ].map { ($0, ()) })
}

/// Headings of sections that tell how to work on a project or to build it.
enum DevelopmentHeadings {
    static let table = PhraseTable<Void>(
        PhraseList.phrases(
            """
            develop, developing, development, developer*, for developers, hacking, local development, build, building, compile, compiling, compilation, from source, from sources, from the source*, from version control, from git, run the tests, running the tests, running tests, run tests, test, tests, testing
            developpement, compiler, desarrollo, compilacion, desenvolvimento, compilacao, entwicklung, kompilieren, sviluppo, compilazione, ontwikkeling, разработка, сборка, 开发, 编译, 构建, 開發, 開発, ビルド, 개발, 빌드
            """
        ).map { ($0, ()) })
}

/// Headings of sections that tell how the code of a project is organised or written.
enum CodeHeadings {
    static let table = PhraseTable<Void>(
        PhraseList.phrases(
            """
            source code layout, source layout, code layout, code structure, code organization, code organisation, code overview, code walkthrough, overview of the code, project structure, project layout, project organization, project organisation, directory structure, directory layout, folder structure, repository structure, repository layout, repo structure, repo layout, file structure, source tree, internals, coding style, code style, coding standard*, coding convention*, code convention*, coding guideline*
            structure du projet, structure du code, structure du depot, arborescence, organisation du code, estructura del proyecto, estructura del codigo, estrutura do projeto, estrutura do codigo, estrutura de pastas, projektstruktur, verzeichnisstruktur, ordnerstruktur, struttura del progetto, struttura del codice, structuur, структура проекта, структура репозитория
            目录结构, 项目结构, 代码结构, 工程结构, 目錄結構, 專案結構, 代码规范, ディレクトリ構成, プロジェクト構成, フォルダ構成, 프로젝트 구조, 디렉토리 구조, 폴더 구조
            """
        ).map { ($0, ()) })
}

/// Headings of sections that tell what changed from release to release.
enum ChangeHeadings {
    static func announce(_ heading: String) -> Bool {
        let folded = FoldedText(heading)
        return table.contains(in: folded) || folded.bytes == Array(" changes ".utf8)
    }

    private static let table = PhraseTable<Void>(
        PhraseList.phrases(
            """
            changelog, change log, release notes, release history, version history, recent changes, latest changes, what s new, whats new
            journal des modifications, historique des versions, nouveautes, registro de cambios, historial de cambios, novedades, registro de alteracoes, novidades, anderungsprotokoll, anderungen, neuerungen, registro delle modifiche, novita, список изменений, история изменений
            更新日志, 变更日志, 更新日誌, 更新记录, 变更记录, 変更履歴, 更新履歴, リリースノート, 변경 이력, 변경 사항, 릴리스 노트
            """
        ).map { ($0, ()) })
}
