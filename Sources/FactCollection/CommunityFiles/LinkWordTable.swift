internal import RepositoryFacts

/// Phrases with commas between; `*` ends a beginning of a word. Categories whose phrases hold those of others come first.
enum LinkWordTable {
    static let entries: KeyValuePairs<DocumentCategory, String> = [
        .contributorAgreement:
            """
        contributor license agreement, contributor licence agreement, contributors license agreement, cla, dco, \
        developer certificate of origin, developers certificate of origin, contributor agreement
        """,
        .conduct:
            """
        code of conduct, contributor covenant, code of ethics, community guidelines, community standards, \
        code de conduite, codigo de conducta, codigo de conduta, codi de conducta, verhaltenskodex, verhaltensregeln, \
        codice di condotta, gedragscode, kodeks postepowania, кодекс поведения, правила поведения, нормы поведения, \
        кодекс поведінки, 行为准则, 行为规范, 行為準則, 行動規範, 행동강령, 행동 강령, 행동 규범, uppforandekod, \
        davranis kurallari, kodex chovani, kode etik, kaytosohjeet
        """,
        .security:
            """
        security policy, security policies, security vulnerabilit*, security issue*, report a vulnerability, \
        reporting a vulnerability, vulnerability disclosure, responsible disclosure, security reporting, \
        report security*, reporting security*, security disclosure*, politique de securite, faille de securite, \
        politica de seguridad, politica de seguranca, politica di sicurezza, politica de seguretat, \
        sicherheitsrichtlinie*, sicherheitslucke*, beveiligingsbeleid, polityka bezpieczenstwa, \
        политика безопасности, політика безпеки, 安全政策, 安全策略, 安全漏洞, セキュリティポリシー, 보안 정책
        """,
        .governance:
            """
        governance, governance model, project governance, gouvernance, gobernanza, governanca, governanza, \
        project charter, technical charter, decision making process, 项目治理, 社区治理, 治理模式, 治理架构, 治理章程, ガバナンス, 거버넌스, управление проектом
        """,
        .contributing:
            """
        contributing, contribute, contribution, contributions, contribution guide*, contributor guide*, contributors guide*, \
        contributor s guide*, contributor documentation, how to help, submitting patches, submitting a patch, submittingpatches, hacking, \
        development guide, developer guide, developer s guide, developers guide, get involved, getting involved, \
        contribuer, contribuez, comment contribuer, guide de contribution, participer, contribuir, contribuye, \
        contribuyendo, contribucion, contribuciones, como contribuir, colaborar, contribuindo, contribua, contribuicao, \
        contribuicoes, mitwirken, mitmachen, beitragen, beitrage, beitrag, mitarbeiten, contribuire, contribuisci, \
        come contribuire, contribuint, contribucio, com contribuir, bijdragen, bijdrage, meewerken, jak pomoc, wspolpraca, \
        wspoltworz*, вклад, внести вклад, как помочь, принять участие, участие, внесок, долучитися, 贡献, 貢獻, 参与, 參與, \
        貢献, コントリビュ, 개발 참여, 기여, 컨트리뷰, bidra, bidrag, osallistu*, katki, katkida*, prispivani, prispet, \
        hozzajarulas, kozremukodes, berkontribusi, kontribusi, dong gop
        """,
        .roadmap:
            """
        roadmap, road map, feuille de route, hoja de ruta, fahrplan, tabella di marcia, full de ruta, дорожная карта, \
        дорожня карта, 路线图, 路線圖, ロードマップ, 로드맵
        """,
        .changelog:
            """
        changelog, change log, changes, release notes, release history, what s new, whats new, journal des modifications, \
        journal des changements, notes de version, registro de cambios, historial de cambios, notas de la version, \
        registro de alteracoes, notas da versao, anderungsprotokoll, anderungen, versionshinweise, \
        registro delle modifiche, note di rilascio, registre de canvis, wijzigingen, lista zmian, historia zmian, \
        список изменений, история изменений, журнал изменений, історія змін, 更新日志, 变更日志, 更新日誌, 更新记录, \
        変更履歴, 更新履歴, リリースノート, 변경 이력, 변경 사항, 릴리스 노트
        """,
        .maintainers:
            """
        maintainers, list of maintainers, core team, committers, mainteneurs, mantenedores, betreuer, beheerders, \
        сопровождающие, 维护者, 維護者, メンテナ, 메인테이너
        """,
        .authors:
            """
        contributors, authors, list of contributors, all contributors, credits, acknowledgements, acknowledgments, \
        auteurs, contributeurs, autores, colaboradores, autoren, mitwirkende, autori, autors, авторы, автори, \
        贡献者, 作者, 鸣谢, 致谢, 謝辞, 기여자
        """,
        .adopters: "adopters, who uses*, who is using*, used by, users of",
        .support:
            """
        support, getting help, get help, getting support, obtenir de l aide, soporte, obtener ayuda, suporte, \
        unterstutzung, hilfe erhalten, supporto, ondersteuning, wsparcie, поддержка, підтримка, 获取帮助, 技术支持, \
        サポート, 지원
        """,
        .license:
            """
        license, licence, licensed, copying, licencia, licenca, lizenz, licenza, llicencia, licentie, licencja, лицензия, \
        ліцензія, 许可证, 许可协议, 開源協議, 开源协议, 授權, ライセンス, 라이선스, licens, lisens, lisenssi, lisans
        """,
        .codeOwners: "codeowners, code owners",
        .aiPolicy: "ai policy, ai contribution*, ai usage policy, llm policy, generative ai policy, politique ia",
        .inclusion:
            "diversity and inclusion, diversity statement, diversity equity*, dei statement, inclusion statement",
        .citation: "how to cite, citation, citing",
    ]
}
