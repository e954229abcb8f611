internal import RepositoryFacts

/// Names in Slavic languages.
extension CommunityNameTable {
    static let polish: Names = [
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

    static let czech: Names = [
        .readme: "čti_mě čtimne přečti_mě přečtěte_si",
        .contributing: "přispívání přispějte jak_přispět",
        .conduct: "kodex_chování pravidla_chování",
        .security: "bezpečnost",
        .support: "podpora pomoc",
        .authors: "autoři poděkování přispěvatelé",
        .changelog: "změny historie seznam_změn",
    ]

    static let russian: Names = [
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

    static let ukrainian: Names = [
        .readme: "прочитай_мене читай_мене опис",
        .contributing: "внесок участь як_долучитися як_допомогти співпраця",
        .conduct: "кодекс_поведінки правила_поведінки",
        .security: "безпека політика_безпеки",
        .support: "підтримка допомога",
        .authors: "автори учасники подяки",
        .changelog: "зміни історія_змін журнал_змін",
        .roadmap: "дорожня_карта",
    ]
}
