/// The shape of CITATION.cff 1.2.0, from the format's JSON Schema (citation-file-format, 2021).
enum CitationShape {
    static func root(isKnownLicense: @escaping @Sendable (String) -> Bool) -> Shape {
        let license = license(isKnownLicense)
        var fields = work(license)
        fields["authors"] = .required(agents)
        fields["cff-version"] = .required(.text(.oneOf(["1.2.0"])))
        fields["message"] = .required(text)
        fields["title"] = .required(text)
        fields["type"] = .optional(.text(.oneOf(["software", "dataset"])))
        fields["preferred-citation"] = .optional(reference(license))
        fields["references"] = .optional(.list(reference(license), minimum: 1, unique: true))
        return .record(RecordShape(fields))
    }

    static let text = Shape.text(TextRule("a text") { !$0.isEmpty })
    static let url = Shape.text(
        TextRule("a URL that starts with https, http, ftp or sftp") { text in
            ["https://", "http://", "ftp://", "sftp://"].contains {
                text.hasPrefix($0) && text.utf8.count > $0.utf8.count
            }
        })
    static let day = Shape.text(.day)
    static let doi = Shape.text(TextRule("a DOI such as 10.5281/zenodo.1003150, without a URL") { isDOI($0) })
    static let version = Shape.text(
        TextRule("a text or number", kinds: [.string, .integer, .number]) { !$0.isEmpty })
    static let whole = Shape.text(TextRule("a whole number or text", kinds: [.string, .integer]) { !$0.isEmpty })

    /// The keys that the file itself and a reference have in common.
    private static func work(_ license: Shape) -> [String: RecordShape.Field] {
        let texts = ["abstract", "commit"].map { ($0, RecordShape.Field.optional(text)) }
        let urls = ["license-url", "repository", "repository-artifact", "repository-code", "url"]
            .map { ($0, RecordShape.Field.optional(url)) }
        var fields = Dictionary(uniqueKeysWithValues: texts + urls)
        fields["contact"] = .optional(agents)
        fields["date-released"] = .optional(day)
        fields["doi"] = .optional(doi)
        fields["identifiers"] = .optional(.list(identifier, minimum: 1, unique: true))
        fields["keywords"] = .optional(.list(text, minimum: 1, unique: true))
        fields["license"] = .optional(license)
        fields["version"] = .optional(version)
        return fields
    }

    private static func license(_ isKnown: @escaping @Sendable (String) -> Bool) -> Shape {
        let id = Shape.text(TextRule("an SPDX licence identifier such as Apache-2.0", accepts: isKnown))
        return .choice { $0.items == nil ? id : .list(id, minimum: 1, unique: true) }
    }

    static let agents = Shape.list(agent, minimum: 1, unique: true)

    /// A person, or an entity where there is a `name`.
    private static let agent = Shape.choice { $0["name"] == nil ? person : entity }

    private static let contact: [String: RecordShape.Field] = {
        let texts = ["address", "alias", "city", "fax", "region", "tel"].map { ($0, RecordShape.Field.optional(text)) }
        var fields = Dictionary(uniqueKeysWithValues: texts)
        fields["country"] = .optional(
            .text(TextRule("an upper-case country code of two letters") { CountryCodes.contains($0) }))
        fields["email"] = .optional(.text(TextRule("an e-mail address") { isMail($0) }))
        fields["orcid"] = .optional(
            .text(TextRule("an ORCID as https://orcid.org/0000-0000-0000-0000") { isORCID($0) }))
        fields["post-code"] = .optional(version)
        fields["website"] = .optional(url)
        return fields
    }()

    private static let person: Shape = {
        let names = ["affiliation", "family-names", "given-names", "name-particle", "name-suffix"]
        return .record(RecordShape(contact.merging(names.map { ($0, .optional(text)) }) { first, _ in first }))
    }()

    static let entity: Shape = {
        var fields = contact
        fields["name"] = .required(text)
        fields["location"] = .optional(text)
        fields["date-start"] = .optional(day)
        fields["date-end"] = .optional(day)
        return .record(RecordShape(fields))
    }()

    private static let identifier = Shape.choice { value in
        let types: [String: Shape] = [
            "doi": doi, "url": url, "other": text,
            "swh": .text(TextRule("a Software Heritage identifier such as swh:1:rev: and 40 digits") { isSWHID($0) }),
        ]
        return .record(
            RecordShape([
                "type": .required(.text(.oneOf(["doi", "url", "swh", "other"]))),
                "value": .required(types[value["type"]?.string ?? ""] ?? .anything),
                "description": .optional(text),
            ]))
    }

    private static func reference(_ license: Shape) -> Shape {
        .record(
            RecordShape(
                work(license).merging(CitationReferenceShape.fields) { _, second in second }))
    }
}
