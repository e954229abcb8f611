internal import RepositoryFacts

/// Names in Romance languages.
extension CommunityNameTable {
    static let french: Names = [
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

    static let spanish: Names = [
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

    static let portuguese: Names = [
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

    static let italian: Names = [
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

    static let catalan: Names = [
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

    static let galician: Names = [
        .readme: "léme", .contributing: "contribuír", .security: "seguridade", .support: "axuda",
    ]
}
