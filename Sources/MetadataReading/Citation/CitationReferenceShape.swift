/// The keys of a reference in CITATION.cff 1.2.0 beyond those it shares with the file itself.
enum CitationReferenceShape {
    static let fields: [String: RecordShape.Field] = {
        var fields: [String: RecordShape.Field] = [:]
        for key in textKeys { fields[key] = .optional(CitationShape.text) }
        for key in ["date-accessed", "date-downloaded", "date-published"] { fields[key] = .optional(CitationShape.day) }
        for key in ["editors", "editors-series", "recipients", "senders", "translators"] {
            fields[key] = .optional(CitationShape.agents)
        }
        for key in ["conference", "database-provider", "institution", "location", "publisher"] {
            fields[key] = .optional(CitationShape.entity)
        }
        for key in ["end", "loc-end", "loc-start", "number-volumes", "pages", "start", "year", "year-original"] {
            fields[key] = .optional(CitationShape.whole)
        }
        for key in ["issue", "number", "section", "volume"] { fields[key] = .optional(CitationShape.version) }
        fields["authors"] = .required(CitationShape.agents)
        fields["title"] = .required(CitationShape.text)
        fields["type"] = .required(.text(.oneOf(types)))
        fields["status"] = .optional(.text(.oneOf(statuses)))
        fields["collection-doi"] = .optional(CitationShape.doi)
        fields["languages"] = .optional(
            .list(
                .text(TextRule("an ISO 639 code of two or three small letters") { isLanguageCode($0) }), minimum: 1,
                unique: true))
        fields["patent-states"] = .optional(.list(CitationShape.text, minimum: 1, unique: true))
        fields["month"] = .optional(
            .text(.oneOf((1...12).map(String.init), kinds: [.string, .integer])))
        fields["isbn"] = .optional(.text(TextRule("an ISBN") { isISBN($0) }))
        fields["issn"] = .optional(.text(TextRule("an ISSN such as 1234-5678") { isISSN($0) }))
        fields["pmcid"] = .optional(.text(TextRule("a PMCID such as PMC1234567") { isPMCID($0) }))
        return fields
    }()

    private static let textKeys = [
        "abbreviation", "collection-title", "collection-type", "copyright", "data-type", "database", "department",
        "edition", "entry", "filename", "format", "issue-date", "issue-title", "journal", "medium", "nihmsid", "notes",
        "scope", "term", "thesis-type", "volume-title",
    ]

    private static let statuses = [
        "abstract", "advance-online", "in-preparation", "in-press", "preprint", "submitted",
    ]

    private static let types = [
        "art", "article", "audiovisual", "bill", "blog", "book", "catalogue", "conference-paper", "conference", "data",
        "database", "dictionary", "edited-work", "encyclopedia", "film-broadcast", "generic", "government-document",
        "grant", "hearing", "historical-work", "legal-case", "legal-rule", "magazine-article", "manual", "map",
        "multimedia", "music", "newspaper-article", "pamphlet", "patent", "personal-communication", "proceedings",
        "report", "serial", "slides", "software-code", "software-container", "software-executable",
        "software-virtual-machine", "software", "sound-recording", "standard", "statute", "thesis", "unpublished",
        "video", "website",
    ]
}
