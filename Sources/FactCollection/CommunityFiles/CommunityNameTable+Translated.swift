internal import RepositoryFacts

extension CommunityNameTable {
    static let translated: [Entry] = languages.flatMap { language, names in
        names.map { usual($0, $1, language) }
    }

    typealias Names = KeyValuePairs<DocumentCategory, String>

    private static let languages: [(String, Names)] = [
        ("fr", french), ("es", spanish), ("pt", portuguese), ("de", german), ("it", italian), ("ca", catalan),
        ("gl", galician),
        ("eu", basque), ("nl", dutch), ("pl", polish), ("cs", czech), ("ru", russian), ("uk", ukrainian),
        ("zh", chinese),
        ("ja", japanese), ("ko", korean), ("sv", swedish), ("da", danish), ("no", norwegian), ("fi", finnish),
        ("tr", turkish), ("hu", hungarian), ("id", indonesian), ("el", greek), ("eo", esperanto),
    ]

    private static let basque: Names = [
        .readme: "irakurri irakur_nazazu",
        .contributing: "lagundu ekarpenak parte_hartu nola_lagundu",
        .conduct: "jokabide_kodea",
        .security: "segurtasuna",
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
