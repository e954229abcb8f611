/// The shape of publiccode.yml 0.2 to 0.7, as publiccode-parser-go 5 checks it without a network.
struct PubliccodeShape {
    let isLicenseExpression: @Sendable (String) -> Bool

    var root: Shape {
        .record(
            RecordShape([
                "publiccodeYmlVersion": .required(.text(.oneOf(PubliccodeTerms.versions))),
                "name": .required(Self.filled), "applicationSuite": .optional(Self.text),
                "url": .required(Self.url), "landingURL": .optional(Self.web),
                "isBasedOn": .optional(.choice { $0.items == nil ? Self.url : .list(Self.url) }),
                "softwareVersion": .optional(Self.text), "releaseDate": .optional(Self.day),
                "logo": .optional(Self.path), "monochromeLogo": .deprecated(Self.path, "use logo instead"),
                "organisation": .optional(Self.organisation),
                "inputTypes": .deprecated(Self.mediaTypes, "remove it"),
                "outputTypes": .deprecated(Self.mediaTypes, "remove it"),
                "platforms": .required(.list(Self.text, minimum: 1, unique: false)),
                "categories": .optional(.list(Self.oneOf(PubliccodeTerms.categories))),
                "usedBy": .optional(.list(Self.text)), "fundedBy": .optional(.list(Self.organisation)),
                "roadmap": .optional(Self.web),
                "developmentStatus": .required(Self.oneOf(PubliccodeTerms.developmentStatuses)),
                "softwareType": .required(Self.oneOf(PubliccodeTerms.softwareTypes)),
                "supports": .optional(.list(Self.support)), "intendedAudience": .optional(Self.audience),
                "description": .required(Self.descriptions), "legal": .required(legal),
                "maintenance": .required(Self.maintenance), "localisation": .required(Self.localisation),
                "dependsOn": .optional(Self.dependencies), "IT": .optional(Self.italy),
                "it": .deprecated(Self.italy, "write the key as IT"),
            ]))
    }

    private var legal: Shape {
        let license = TextRule("a valid SPDX expression such as EUPL-1.2", accepts: isLicenseExpression)
        return .record(
            RecordShape([
                "license": .required(.text(license)), "mainCopyrightOwner": .optional(Self.text),
                "repoOwner": .deprecated(Self.text, "use organisation.name instead"),
                "authorsFile": .deprecated(Self.path, "remove it"),
            ]))
    }
}

extension PubliccodeShape {
    private static let text = Shape.text(TextRule("a text", kinds: TextRule.anyScalar))
    private static let filled = Shape.text(TextRule("a text", kinds: TextRule.anyScalar) { !$0.isEmpty })
    private static let url = Shape.text(TextRule("a URL") { WebAddress($0)?.isComplete ?? false })
    private static let web = Shape.text(TextRule("a URL with http or https") { WebAddress($0)?.isWeb ?? false })
    private static let day = Shape.text(.day)
    private static let mail = Shape.text(TextRule("an e-mail address") { $0.isEmpty || isMailAddress($0) })
    private static let path = Shape.text(
        TextRule("a path relative to this file, or a URL") { !$0.hasPrefix("/") && !$0.hasPrefix("file:") })
    private static let mediaTypes = Shape.list(.text(TextRule("a media type such as text/plain") { isMediaType($0) }))
    private static let countries = Shape.list(
        .text(TextRule("an upper-case country code of two letters") { isCountry($0) }))

    private static func oneOf(_ choices: [String]) -> Shape {
        .text(.oneOf(choices))
    }

    private static let organisation = Shape.record(
        RecordShape([
            "name": .optional(text),
            "uri": .required(.text(TextRule("a URL or a URN") { isOrganisation($0) })),
        ]))

    private static let support = Shape.record(
        RecordShape(["id": .required(.text(TextRule("a URL, a URN or a known alias") { isSupportable($0) }))]))

    private static let audience = Shape.record(
        RecordShape([
            "scope": .optional(.list(oneOf(PubliccodeTerms.scopes))),
            "countries": .optional(countries), "unsupportedCountries": .optional(countries),
        ]))

    private static let descriptions = Shape.table(
        keys: TextRule("a language tag such as fr or pt-BR") { LanguageTag.isValid($0) },
        .record(
            RecordShape([
                "localisedName": .optional(text),
                "genericName": .deprecated(characters(0...35), "remove it"),
                "shortDescription": .required(characters(1...150)),
                "longDescription": .required(characters(150...10_000)),
                "documentation": .optional(web), "apiDocumentation": .optional(web),
                "features": .required(.list(text, minimum: 1, unique: false)),
                "screenshots": .optional(.list(path)), "videos": .optional(.list(web)),
                "awards": .optional(.list(text)),
            ])),
        minimum: 1)

    private static func characters(_ count: ClosedRange<Int>) -> Shape {
        .text(
            TextRule("a text of \(count.lowerBound) to \(count.upperBound) characters", kinds: TextRule.anyScalar) {
                count ~= $0.count
            })
    }

    private static let contact = Shape.record(
        RecordShape([
            "name": .required(filled), "email": .optional(mail), "affiliation": .optional(text),
            "phone": .optional(text),
        ]))

    private static let contractor = Shape.record(
        RecordShape([
            "name": .required(filled), "email": .optional(mail), "website": .optional(web), "until": .required(day),
        ]))

    private static let maintenance = Shape.choice { value in
        let type = value["type"]?.string
        let contacts = Shape.list(contact, minimum: 0, unique: false)
        let needsContacts = type == "internal" || type == "community"
        return .record(
            RecordShape([
                "type": .required(oneOf(PubliccodeTerms.maintenanceTypes)),
                "contacts": needsContacts ? .required(contacts) : .optional(contacts),
                "contractors": type == "contract" ? .required(.list(contractor)) : .optional(.list(contractor)),
            ]))
    }

    private static let localisation = Shape.record(
        RecordShape([
            "localisationReady": .required(.text(.boolean)),
            "availableLanguages": .required(
                .list(
                    .text(TextRule("a language tag such as fr or pt-BR") { LanguageTag.isValid($0) }), minimum: 1,
                    unique: false)),
        ]))

    private static let dependencies: Shape = {
        let dependency = Shape.record(
            RecordShape([
                "name": .required(filled), "versionMin": .optional(text), "versionMax": .optional(text),
                "version": .optional(text), "optional": .optional(.text(.boolean)),
            ]))
        let list = RecordShape.Field.optional(.list(dependency))
        return .record(RecordShape(["open": list, "proprietary": list, "hardware": list]))
    }()

    private static let italy: Shape = {
        func flags(_ names: [String]) -> Shape {
            .record(RecordShape(Dictionary(uniqueKeysWithValues: names.map { ($0, .optional(.text(.boolean))) })))
        }
        return .record(
            RecordShape([
                "countryExtensionVersion": .optional(.text(.oneOf(["0.2", "1.0"], kinds: TextRule.anyScalar))),
                "conforme": .deprecated(
                    flags(["lineeGuidaDesign", "modelloInteroperabilita", "misureMinimeSicurezza", "gdpr"]), "remove it"
                ),
                "riuso": .optional(
                    .record(
                        RecordShape([
                            "codiceIPA": .deprecated(text, "set organisation.uri to urn:x-italian-pa: and the code")
                        ]))),
                "piattaforme": .optional(flags(["spid", "pagopa", "cie", "anpr", "io"])),
            ]))
    }()
}

/// `type/subtype` (RFC 2045).
private func isMediaType(_ text: String) -> Bool {
    let parts = text.split(separator: " ").joined().split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2
        && parts.allSatisfy { part in
            1...127 ~= part.utf8.count && (part.utf8.first.map { $0.isLetter || $0.isDigit } ?? false)
                && part.utf8.allSatisfy { $0.isLetter || $0.isDigit || "!#$&^_.+-".utf8.contains($0) }
        }
}

/// A country code all in capitals, or all in small letters as older files have it.
private func isCountry(_ text: String) -> Bool {
    CountryCodes.contains(text.uppercased()) && (text == text.uppercased() || text == text.lowercased())
}

private func isOrganisation(_ text: String) -> Bool {
    guard let address = WebAddress(text) else { return false }
    return address.scheme.lowercased() == "urn" ? address.isURN : address.host != nil
}

private func isSupportable(_ text: String) -> Bool {
    guard text.hasPrefix("alias:") else { return isOrganisation(text) }
    return PubliccodeTerms.aliases.contains(String(text.dropFirst(6)))
}
