internal import RepositoryFacts

/// Names in Germanic languages.
extension CommunityNameTable {
    static let german: Names = [
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

    static let dutch: Names = [
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

    static let swedish: Names = [
        .readme: "läs_mig läsmig", .contributing: "bidra bidragande att_bidra", .conduct: "uppförandekod",
        .security: "säkerhet", .support: "hjälp", .changelog: "ändringar ändringslogg",
        .authors: "upphovsmän författare",
    ]

    static let danish: Names = [
        .readme: "læs_mig", .contributing: "bidrag at_bidrage sådan_bidrager_du", .conduct: "adfærdskodeks",
        .security: "sikkerhed",
        .support: "hjælp", .changelog: "ændringer ændringslog", .authors: "forfattere bidragydere",
    ]

    static let norwegian: Names = [
        .readme: "les_meg", .contributing: "bidra slik_bidrar_du", .conduct: "etiske_retningslinjer atferdskodeks",
        .security: "sikkerhet", .support: "hjelp", .changelog: "endringer endringslogg",
        .authors: "forfattere bidragsytere",
    ]
}
