/// The words by which headings of READMEs are known, in several languages.
enum ReadmeHeadings {
    static let table = PhraseTable<ReadmeTopic>(
        phrases.flatMap { topic, text in
            PhraseList.phrases(text).map { ($0, topic) }
        })

    /// What a heading announces, in the order of `ReadmeTopic`.
    static func topics(of heading: String) -> [ReadmeTopic] {
        guard heading.utf8.count <= 200 else { return [] }
        var found: Set<ReadmeTopic> = []
        table.forEachMatch(in: FoldedText(heading)) { found.insert($0.value) }
        return ReadmeTopic.allCases.filter(found.contains)
    }

    private static let phrases: [(ReadmeTopic, String)] = [
        (
            .about,
            """
            about, overview, introduction, intro, description, what is, what s, what it is, what does, what it does, features, feature list, key features, objective*, goals, goal, summary, abstract, background, synopsis, highlights, screenshots, purpose, welcome to, what this is
            a propos, presentation, fonctionnalites, objectif, objectifs, apercu, qu est ce que
            acerca de, sobre, descripcion, introduccion, caracteristicas, resumen, objetivo, objetivos, que es
            descricao, introducao, funcionalidades, recursos, o que e
            uber, beschreibung, einfuhrung, uberblick, ubersicht, funktionen, was ist, merkmale
            informazioni, descrizione, introduzione, panoramica, funzionalita, caratteristiche, cos e
            descripcio, introduccio, funcionalitats, beschrijving, inleiding, overzicht, functies, opis, wprowadzenie, funkcje
            о проекте, описание, введение, возможности, обзор, что это
            简介, 介绍, 简述, 概述, 特性, 功能, 关于, 項目簡介, 介紹, 特色, 背景, 概要, はじめに, 特徴, 機能, について, 소개, 개요, 기능, 특징
            """
        ),
        (
            .why,
            """
            why, motivation, rationale, advantage*, benefit*, comparison*, alternatives, who should use, use cases, pros and cons, philosophy, what makes
            pourquoi, avantages, por que, ventajas, motivacion, vantagens, motivacao, warum, vorteile, perche, vantaggi, motivazione, зачем, почему, преимущества
            为什么, 优势, 优点, 為什麼, 動機, なぜ, 目的, 왜, 동기
            """
        ),
        (
            .install,
            """
            install, installing, installation, installation s, setup, set up, setting up, download*, requirement*, prerequisite*, pre requisite*, before you begin, before you start, what you need, dependencies, build, building, compile, compiling, compilation, deploy, deployment, getting the code, get it, upgrade, upgrading, system requirements, bootstrap
            installer, telechargement, prerequis, dependances, instalacion, instalar, descarga, requisitos, dependencias, instalacao, instalando, baixar, pre requisitos, compilacao
            herunterladen, voraussetzungen, einrichtung, abhangigkeiten, kompilieren, installazione, requisiti, prerequisiti, dipendenze, instalallacio, instal lacio, installatie, vereisten, instalacja, wymagania
            установка, требования, сборка, зависимости, скачать
            安装, 下载, 依赖, 环境要求, 编译, 构建, 部署, 安裝, 環境, インストール, 必要条件, 動作環境, セットアップ, ビルド, 설치, 요구 사항, 빌드
            """
        ),
        (
            .usage,
            """
            usage, use, using, how to use, how to, howto, quick start, quickstart, getting started, get started, start, starting, example*, demo, demos, tutorial*, configuration, configure, configuring, config, options, settings, running, run, test, tests, testing, run tests, development, developing, develop, api, commands, command line, cli, instructions, guide, walkthrough, basics, basic use, basic example*, advanced topics, advanced features, customiz*, how it works, how does, troubleshooting, parameters, methods, events, syntax, first steps, notes, steps, compatibility, known issues, limitations, tips, local, docker, environment variables, template, sample*
            utilisation, demarrage rapide, demarrage, premiers pas, exemples, exemple, uso, como usar, inicio rapido, primeros pasos, ejemplos, ejemplo, configuracion, comecando, como utilizar, exemplos, exemplo, configuracao
            verwendung, benutzung, nutzung, schnellstart, erste schritte, beispiel*, konfiguration, utilizzo, come usare, guida rapida, esempi, esempio, configurazione, gebruik, aan de slag, voorbeelden, uzycie, jak uzywac, przyklady, konfiguracja
            использование, как использовать, быстрый старт, начало работы, пример*, настройка, запуск, конфигурация
            使用, 用法, 快速开始, 快速入门, 入门, 示例, 例子, 配置, 快速開始, 運行, 运行, 使い方, 使用方法, 使用例, クイックスタート, サンプル, 設定, 사용법, 사용 방법, 시작하기, 예제, 설정
            """
        ),
        (
            .status,
            """
            status, project status, changelog, change log, changes, history, release*, version*, what s new, news, roadmap, road map, todo, to do, todos, future, upcoming, planned, plans, stability, maintenance, updates, milestones, done, deprecated, release notes, semver, versioning
            etat du projet, feuille de route, nouveautes, journal des modifications, estado, hoja de ruta, novedades, cambios, estado del proyecto, novidades, mudancas
            anderungen, anderungsprotokoll, fahrplan, neuigkeiten, stand, stato del progetto, cronologia, novita, tabella di marcia
            история изменений, изменения, планы, статус, дорожная карта
            更新日志, 更新, 版本, 路线图, 待办, 变更, 计划, 更新履歴, 変更履歴, ロードマップ, 変更点, 변경 사항, 로드맵, 업데이트
            """
        ),
        (
            .license,
            """
            license, licence, licenses, licences, licensing, licensed, copyright, legal, copying, mit license, disclaimer, terms
            droits d auteur, licencia, licencias, derechos de autor, licenca, licencas, direitos autorais, lizenz, lizenzen, urheberrecht, licenza, licenze, diritto d autore, llicencia, licentie, licencja
            лицензия, лицензии, 许可, 许可证, 协议, 版权, 授权, 授權, 版權, 開源協議, ライセンス, 著作権, 라이선스, 라이센스, 저작권
            """
        ),
        (
            .people,
            """
            author, authors, credit, credits, acknowledg*, thanks, thank you, special thanks, contributor, contributors, maintainer*, maintained by, team, who we are, who are, people, core team, sponsors, backers, created by, made by, owner*, developers, citation, citing, users, who uses
            auteur, auteurs, remerciements, credits, autor, autores, creditos, agradecimientos, agradecimentos, mantenedores, equipo, equipe, autoren, danksagung, mitwirkende, autori, ringraziamenti, crediti, gracies, auteurs, autorzy, podziekowania
            автор, авторы, благодарности, команда, 作者, 致谢, 贡献者, 团队, 维护者, 感謝, 谢辞, 鸣谢, 著者, 謝辞, 作者, 開発者, メンテナー, 만든 사람, 감사, 저자, 기여자
            """
        ),
        (
            .contact,
            """
            contact, contacts, contact us, community, communication, chat, join us, follow us, connect, social, mailing list*, slack, irc, discord, get in touch, questions, stay in touch, forum, forums, discussion, discussions, contact information, meetings
            communaute, nous contacter, contacto, comunidad, contato, comunidade, kontakt, gemeinschaft, contatti, comunita, contacte, comunitat, contacteer, gemeenschap, spolecznosc
            контакты, связь, сообщество, обратная связь, 联系, 联系我们, 社区, 交流, 联系方式, 聯絡, コミュニティ, 連絡先, お問い合わせ, 연락처, 커뮤니티, 문의
            """
        ),
        (
            .contributing,
            """
            contribut*, how to contribute, get involved, getting involved, participate, participation, help wanted, pull request*, hacking, submitting patches, submitting a patch, submit patches, submit a patch, sending patches, send patches, development guide, how can i help, how you can help, helping out, volunteer*
            contribuer, participer, contribuir, colaborar, participar, contribuciones, contribucion, contribucion*, contribuicao, contribuicoes, contribuindo, beitragen, mitwirken, mitmachen, mitarbeit*, beitrage, contribuire, contributi, contribuire, contribuir hi, bijdragen, wspolpraca, wklad
            участие, вклад, внести вклад, как помочь, 贡献, 參與貢獻, 参与, 參與, 贡献指南, 貢獻, 参与贡献, コントリビュート, 貢献, コントリビューション, 기여, 참여
            """
        ),
        (
            .reference,
            """
            documentation, docs, api documentation, api reference, reference*, resource*, links, see also, further reading, more information, more info, more, read more, learn more, wiki, faq, frequently asked, related, related projects, similar projects, support, help, getting help, get help, need help, feedback, bug*, issue*, bug reports, report a bug, bug tracker, articles, blog posts, books, videos, papers, publications, where to, other projects, ecosystem, plugins, integrations, further information, website, external links, security
            liens, aide, ressources, obtenir de l aide, en savoir plus, enlaces, documentacion, ayuda, recursos adicionales, soporte, ajuda, suporte, documentacao, dokumentation, hilfe, unterstutzung, weitere informationen, verweise, documentazione, collegamenti, supporto, aiuto, documentacio, documentatie, ondersteuning, dokumentacja, pomoc
            документация, ссылки, поддержка, помощь, 文档, 参考, 相关链接, 常见问题, 链接, 支持, 帮助, 資源, 文件, ドキュメント, 参考, リンク, サポート, よくある質問, 문서, 참고, 지원, 도움말
            """
        ),
        (
            .donation,
            """
            donat*, sponsor*, funding, support us, support the project, support this project, buy me a coffee, patreon, open collective, tip jar, backers
            faire un don, dons, soutenir, donar, donaciones, patrocinadores, doar, doacoes, apoie, spenden, spende, donazioni, donare, поддержать проект, пожертвования, 捐赠, 赞助, 打赏, 捐助, 寄付, 支援, 후원
            """
        ),
        (
            .conduct,
            "code of conduct, code de conduite, codigo de conducta, codigo de conduta, verhaltenskodex, codice di condotta, кодекс поведения, 行为准则, 行動規範, 행동 강령"
        ),
        (
            .contents,
            "table of contents, contents, index, toc, table des matieres, sommaire, tabla de contenido, tabla de contenidos, indice, inhaltsverzeichnis, inhalt, содержание, оглавление, 目录, 目錄, 目次, 목차"
        ),
    ]
}
