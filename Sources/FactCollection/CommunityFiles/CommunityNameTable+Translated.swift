internal import RepositoryFacts

extension CommunityNameTable {
    static let translated: [Entry] = languages.flatMap { language, names in
        names.map { usual($0, $1, language) }
    }

    private typealias Names = KeyValuePairs<DocumentCategory, String>

    private static let languages: [(String, Names)] = [
        ("fr", french), ("es", spanish), ("pt", portuguese), ("de", german), ("it", italian), ("ca", catalan),
        ("gl", galician),
        ("eu", basque), ("nl", dutch), ("pl", polish), ("cs", czech), ("ru", russian), ("uk", ukrainian),
        ("zh", chinese),
        ("ja", japanese), ("ko", korean), ("sv", swedish), ("da", danish), ("no", norwegian), ("fi", finnish),
        ("tr", turkish), ("hu", hungarian), ("id", indonesian), ("el", greek), ("eo", esperanto),
    ]

    private static let french: Names = [
        .readme: "lisez_moi lisezmoi lismoi lire_moi a_lire",
        .contributing:
            """
        contribuer contribuez guide_de_contribution guide_contribution guide_de_contributions guide_du_contributeur \
        guide_des_contributeurs comment_contribuer participer regles_de_contribution consignes_de_contribution
        """,
        .conduct: "code_de_conduite code_conduite charte_de_conduite regles_de_conduite charte_de_bonne_conduite",
        .security: "securite politique_de_securite signaler_une_faille divulgation_responsable",
        .support: "aide obtenir_de_l_aide assistance soutien",
        .governance: "gouvernance modele_de_gouvernance charte charte_de_gouvernance",
        .maintainers: "mainteneurs mainteneuses responsables mainteneur",
        .authors: "auteurs auteur autrices contributeurs contributrices remerciements credits",
        .changelog:
            "journal journal_des_modifications journal_des_changements changements historique nouveautes notes_de_version",
        .roadmap: "feuille_de_route",
        .adopters: "utilisateurs adopteurs reutilisations reutilisateurs",
        .notice: "mentions mentions_legales",
        .inclusion: "diversite diversite_et_inclusion",
        .aiPolicy: "politique_ia politique_d_ia",
    ]

    private static let spanish: Names = [
        .readme: "leeme leame",
        .contributing:
            """
        contribuir contribuyendo contribuye contribucion contribuciones guia_de_contribucion guia_de_contribuciones \
        guia_contribucion como_contribuir colaborar colaborando como_colaborar guia_para_contribuir
        """,
        .conduct: "codigo_de_conducta codigo_conducta normas_de_conducta",
        .security: "seguridad politica_de_seguridad",
        .support: "soporte ayuda",
        .governance: "gobernanza gobierno modelo_de_gobernanza",
        .maintainers: "mantenedores mantenedor responsables",
        .authors: "autores autor contribuidores colaboradores agradecimientos creditos",
        .changelog: "cambios historial registro_de_cambios novedades notas_de_la_version",
        .roadmap: "hoja_de_ruta",
        .adopters: "usuarios adoptantes",
        .inclusion: "diversidad diversidad_e_inclusion",
    ]

    private static let portuguese: Names = [
        .readme: "leiame leia_me",
        .contributing:
            """
        contribuindo contribuir contribua contribuicao contribuicoes guia_de_contribuicao guia_de_contribuicoes \
        como_contribuir colaborar colaborando
        """,
        .conduct: "codigo_de_conduta codigo_conduta",
        .security: "seguranca politica_de_seguranca",
        .support: "suporte ajuda apoio",
        .governance: "governanca governacao",
        .maintainers: "mantenedores mantenedor responsaveis",
        .authors: "autores autor contribuidores colaboradores agradecimentos creditos",
        .changelog: "mudancas historico alteracoes registro_de_alteracoes novidades notas_da_versao",
        .roadmap: "roteiro",
        .adopters: "usuarios utilizadores",
        .inclusion: "diversidade diversidade_e_inclusao",
    ]

    private static let german: Names = [
        .readme: "liesmich lies_mich lesemich",
        .contributing:
            """
        mitwirken beitragen mitmachen mitarbeiten mitarbeit beitraege beiträge beitragsrichtlinien \
        beitragsleitfaden mithelfen
        """,
        .conduct: "verhaltenskodex verhaltensregeln verhaltensrichtlinien",
        .security: "sicherheit sicherheitsrichtlinie sicherheitsrichtlinien sicherheitslücken",
        .support: "hilfe unterstützung unterstuetzung",
        .governance: "steuerung projektsteuerung organisationsform",
        .maintainers: "betreuer maintainerinnen verantwortliche",
        .authors: "autoren autorinnen mitwirkende danksagung danksagungen danke urheber",
        .changelog: "änderungen aenderungen änderungsprotokoll aenderungsprotokoll neuigkeiten versionshinweise",
        .roadmap: "fahrplan zeitplan",
        .adopters: "anwender nutzer",
        .inclusion: "vielfalt vielfalt_und_inklusion inklusion",
    ]

    private static let italian: Names = [
        .readme: "leggimi",
        .contributing:
            "contribuire contribuisci contribuzione contributi guida_alla_contribuzione come_contribuire collaborare",
        .conduct: "codice_di_condotta codice_condotta",
        .security: "sicurezza politica_di_sicurezza",
        .support: "supporto assistenza aiuto",
        .governance: "modello_di_governance",
        .maintainers: "manutentori responsabili",
        .authors: "autori autore contributori collaboratori ringraziamenti crediti",
        .changelog: "cambiamenti modifiche cronologia novità note_di_rilascio registro_delle_modifiche",
        .roadmap: "tabella_di_marcia",
        .adopters: "utenti utilizzatori",
    ]

    private static let catalan: Names = [
        .readme: "llegeix_me llegiu_me llegeixme",
        .contributing:
            "contribuir contribuint contribució contribucions guia_de_contribució com_contribuir col·laborar",
        .conduct: "codi_de_conducta",
        .security: "seguretat política_de_seguretat",
        .support: "suport ajuda",
        .governance: "governança",
        .maintainers: "mantenidors",
        .authors: "autors autor col·laboradors agraïments crèdits",
        .changelog: "canvis historial registre_de_canvis novetats",
        .roadmap: "full_de_ruta",
        .adopters: "usuaris",
    ]

    private static let galician: Names = [
        .readme: "léme", .contributing: "contribuír", .security: "seguridade", .support: "axuda",
    ]

    private static let basque: Names = [
        .readme: "irakurri irakur_nazazu",
        .contributing: "lagundu ekarpenak parte_hartu nola_lagundu",
        .conduct: "jokabide_kodea",
        .security: "segurtasuna",
    ]

    private static let dutch: Names = [
        .readme: "leesmij lees_mij",
        .contributing: "bijdragen bijdrage meewerken meedoen bijdragerichtlijnen hoe_bij_te_dragen meehelpen",
        .conduct: "gedragscode gedragsregels",
        .security: "beveiliging veiligheid beveiligingsbeleid",
        .support: "ondersteuning hulp",
        .governance: "bestuur governancemodel",
        .maintainers: "beheerders onderhouders",
        .authors: "auteurs bijdragers dankwoord",
        .changelog: "wijzigingen geschiedenis wijzigingslogboek",
        .roadmap: "routekaart stappenplan",
        .adopters: "gebruikers",
    ]

    private static let polish: Names = [
        .readme: "czytaj czytajto czytaj_to czytaj_mnie przeczytaj przeczytaj_mnie",
        .contributing: "współpraca współtworzenie wkład jak_pomóc jak_współtworzyć zasady_współpracy",
        .conduct: "kodeks_postępowania zasady_postępowania",
        .security: "bezpieczeństwo polityka_bezpieczeństwa",
        .support: "wsparcie pomoc",
        .governance: "zarządzanie",
        .maintainers: "opiekunowie",
        .authors: "autorzy współtwórcy podziękowania",
        .changelog: "zmiany historia historia_zmian lista_zmian dziennik_zmian",
        .roadmap: "plan_rozwoju",
        .adopters: "użytkownicy",
    ]

    private static let czech: Names = [
        .readme: "čti_mě čtimne přečti_mě přečtěte_si",
        .contributing: "přispívání přispějte jak_přispět",
        .conduct: "kodex_chování pravidla_chování",
        .security: "bezpečnost",
        .support: "podpora pomoc",
        .authors: "autoři poděkování přispěvatelé",
        .changelog: "změny historie seznam_změn",
    ]

    private static let russian: Names = [
        .readme: "прочти прочти_меня прочитай прочитай_меня читай_меня прочтименя описание",
        .contributing:
            """
        участие вклад как_помочь внести_вклад руководство_по_участию как_принять_участие участие_в_проекте \
        руководство_для_участников участникам как_внести_вклад сотрудничество
        """,
        .conduct: "кодекс_поведения нормы_поведения правила_поведения",
        .security: "безопасность политика_безопасности",
        .support: "поддержка помощь",
        .governance: "управление управление_проектом",
        .maintainers: "сопровождающие мейнтейнеры",
        .authors: "авторы автор участники благодарности",
        .changelog: "изменения история история_изменений список_изменений журнал_изменений новости",
        .roadmap: "дорожная_карта план_развития",
        .adopters: "пользователи",
    ]

    private static let ukrainian: Names = [
        .readme: "прочитай_мене читай_мене опис",
        .contributing: "внесок участь як_долучитися як_допомогти співпраця",
        .conduct: "кодекс_поведінки правила_поведінки",
        .security: "безпека політика_безпеки",
        .support: "підтримка допомога",
        .authors: "автори учасники подяки",
        .changelog: "зміни історія_змін журнал_змін",
        .roadmap: "дорожня_карта",
    ]

    private static let chinese: Names = [
        .readme: "自述文件 自述 说明 說明 说明文档 說明文件 项目说明 使用说明 读我 讀我 请读我 简介",
        .contributing:
            """
        贡献指南 贡献 贡献者指南 参与贡献 如何贡献 贡献说明 代码贡献指南 参与 贡献规范 贡献文档 参与指南 贡献流程 貢獻指南 貢獻 如何貢獻 參與貢獻
        """,
        .conduct: "行为准则 行为规范 社区准则 社区行为准则 行為準則 行為規範 贡献者行为准则",
        .security: "安全 安全政策 安全策略 安全漏洞 漏洞报告 安全說明",
        .support: "支持 帮助 获取帮助 技术支持 支援 幫助",
        .governance: "治理 社区治理 项目治理 社區治理 治理模型",
        .maintainers: "维护者 維護者 维护者名单 维护人员",
        .authors: "作者 贡献者 致谢 贡献者名单 貢獻者 鸣谢 感谢 致謝",
        .changelog: "更新日志 变更日志 更新记录 变更记录 更新历史 版本历史 更新說明 更新日誌 变更历史 发布说明 版本说明",
        .roadmap: "路线图 路線圖 开发计划 规划",
        .adopters: "用户 用户案例 使用者 采用者 谁在使用",
    ]

    private static let japanese: Names = [
        .readme: "お読みください はじめに 最初にお読みください 最初に読んでください 説明 説明書 リードミー",
        .contributing:
            """
        貢献ガイド 貢献ガイドライン コントリビューション コントリビューションガイド コントリビューションガイドライン コントリビュート コントリビューティング 貢献 貢献方法 \
        貢献の手引き 貢献するには 参加方法 開発への参加
        """,
        .conduct: "行動規範 コミュニティ行動規範 コードオブコンダクト",
        .security: "セキュリティ セキュリティポリシー",
        .support: "サポート ヘルプ",
        .governance: "ガバナンス 運営 運営方針",
        .maintainers: "メンテナー メンテナ 管理者",
        .authors: "作者 著者 貢献者 コントリビューター 謝辞",
        .changelog: "変更履歴 更新履歴 リリースノート 変更ログ",
        .roadmap: "ロードマップ",
        .adopters: "利用者 導入事例 採用事例",
    ]

    private static let korean: Names = [
        .readme: "읽어보기 읽어주세요 읽어보세요 설명 소개",
        .contributing: "기여 기여하기 기여가이드 기여_안내 기여_방법 기여_지침 컨트리뷰션 컨트리뷰션_가이드 컨트리뷰팅 기여자_가이드 참여 참여하기",
        .conduct: "행동강령 행동_강령 행동_규범 커뮤니티_행동_강령",
        .security: "보안 보안_정책",
        .support: "지원 도움말 도움",
        .governance: "거버넌스 운영",
        .maintainers: "메인테이너 관리자 유지보수자",
        .authors: "저자 기여자 만든이 감사",
        .changelog: "변경_기록 변경_이력 변경_사항 변경_내역 릴리스_노트 업데이트_기록",
        .roadmap: "로드맵",
        .adopters: "사용자 사용_사례",
    ]

    private static let swedish: Names = [
        .readme: "läs_mig läsmig", .contributing: "bidra bidragande att_bidra", .conduct: "uppförandekod",
        .security: "säkerhet", .support: "hjälp", .changelog: "ändringar ändringslogg",
        .authors: "upphovsmän författare",
    ]

    private static let danish: Names = [
        .readme: "læs_mig", .contributing: "bidrag at_bidrage sådan_bidrager_du", .conduct: "adfærdskodeks",
        .security: "sikkerhed",
        .support: "hjælp", .changelog: "ændringer ændringslog", .authors: "forfattere bidragydere",
    ]

    private static let norwegian: Names = [
        .readme: "les_meg", .contributing: "bidra slik_bidrar_du", .conduct: "etiske_retningslinjer atferdskodeks",
        .security: "sikkerhet", .support: "hjelp", .changelog: "endringer endringslogg",
        .authors: "forfattere bidragsytere",
    ]

    private static let finnish: Names = [
        .readme: "lue_minut lueminut", .contributing: "osallistuminen osallistu osallistumisohjeet",
        .conduct: "käytösohjeet käytössäännöt",
        .security: "tietoturva", .support: "tuki", .changelog: "muutokset muutosloki", .authors: "tekijät",
    ]

    private static let turkish: Names = [
        .readme: "beni_oku benioku okubeni",
        .contributing: "katkı katkıda_bulunma katkı_sağlama katkı_rehberi katkıda_bulunun",
        .conduct: "davranış_kuralları", .security: "güvenlik güvenlik_politikası", .support: "destek yardım",
        .changelog: "değişiklikler sürüm_notları", .authors: "yazarlar katkıda_bulunanlar", .roadmap: "yol_haritası",
    ]

    private static let hungarian: Names = [
        .readme: "olvass_el olvassel", .contributing: "hozzájárulás közreműködés", .conduct: "magatartási_kódex",
        .security: "biztonság", .support: "támogatás", .changelog: "változások változásnapló", .authors: "szerzők",
    ]

    private static let indonesian: Names = [
        .readme: "baca_saya baca_dulu bacalah",
        .contributing: "berkontribusi kontribusi panduan_kontribusi cara_berkontribusi",
        .conduct: "kode_etik pedoman_perilaku", .security: "keamanan", .support: "dukungan bantuan",
        .changelog: "perubahan",
    ]

    private static let greek: Names = [
        .readme: "διάβασε_με διαβάστε_με", .contributing: "συνεισφορά πώς_να_συνεισφέρετε",
        .conduct: "κώδικας_δεοντολογίας",
        .security: "ασφάλεια", .support: "υποστήριξη βοήθεια", .changelog: "αλλαγές", .authors: "συγγραφείς",
    ]

    private static let esperanto: Names = [
        .readme: "legu_min legumin", .contributing: "kontribui kontribuado", .conduct: "kondutkodo",
        .security: "sekureco",
    ]
}
