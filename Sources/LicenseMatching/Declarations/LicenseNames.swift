/// The names by which people call licenses, as token sequences, with the ids that their versions have.
struct LicenseNames: Sendable {
    /// A name and what it stands for.
    struct Name: Sendable {
        var tokens: [String]
        /// Version to id; the empty version is the name alone.
        var versions: [String: String]
    }

    /// Names by their first token, longest first.
    static let byFirstToken: [String: [Name]] = Dictionary(grouping: all, by: { $0.tokens.first ?? "" })
        .mapValues { $0.sorted { $0.tokens.count > $1.tokens.count } }

    private static func names(_ names: [String], _ versions: [String: String]) -> [Name] {
        names.map { Name(tokens: LicenseNameScan.tokens(of: $0).map(\.text), versions: versions) }
    }

    private static func gnu(_ prefix: String, _ versions: [String], _ spellings: [String]) -> [Name] {
        var ids: [String: String] = [:]
        for version in versions {
            ids[version] = "\(prefix)-\(version)-only"
            if version.hasSuffix(".0") { ids[String(version.dropLast(2))] = "\(prefix)-\(version)-only" }
        }
        return names(spellings, ids)
    }

    private static func versioned(_ prefix: String, _ versions: [String], _ spellings: [String]) -> [Name] {
        var ids: [String: String] = [:]
        for version in versions {
            ids[version] = "\(prefix)-\(version)"
            if version.hasSuffix(".0") { ids[String(version.dropLast(2))] = "\(prefix)-\(version)" }
        }
        return names(spellings, ids)
    }

    private static let creativeCommons: [Name] = [
        ("CC-BY", ["cc by", "creative commons attribution"]),
        (
            "CC-BY-SA",
            ["cc by sa", "creative commons attribution share alike", "creative commons attribution sharealike"]
        ),
        (
            "CC-BY-ND",
            [
                "cc by nd", "creative commons attribution no derivatives", "creative commons attribution noderivatives",
                "creative commons attribution noderivs",
            ]
        ),
        (
            "CC-BY-NC",
            ["cc by nc", "creative commons attribution non commercial", "creative commons attribution noncommercial"]
        ),
        (
            "CC-BY-NC-SA",
            [
                "cc by nc sa", "creative commons attribution non commercial share alike",
                "creative commons attribution noncommercial sharealike",
                "creative commons attribution non commercial sharealike",
            ]
        ),
        (
            "CC-BY-NC-ND",
            [
                "cc by nc nd", "creative commons attribution noncommercial noderivatives",
                "creative commons attribution noncommercial noderivs",
                "creative commons attribution non commercial no derivatives",
            ]
        ),
    ].flatMap { versioned($0.0, ["1.0", "2.0", "2.5", "3.0", "4.0"], $0.1) }

    private static let listed: [Name] = LicenseCatalog.licenses.filter { !$0.isDeprecated }
        .flatMap { names([$0.id, $0.name], ["": $0.id]) }.filter { $0.tokens.count > 1 }

    private static let all: [Name] =
        listed + creativeCommons
        + gnu(
            "AGPL", ["3.0"],
            [
                "agpl", "gnu agpl", "affero gpl", "gnu affero gpl", "gnu affero general public license",
                "affero general public license",
            ])
        + gnu(
            "LGPL", ["2.0", "2.1", "3.0"],
            [
                "lgpl", "gnu lgpl", "lesser gpl", "gnu lesser gpl", "gnu lesser general public license",
                "lesser general public license",
                "gnu library general public license", "library general public license",
            ])
        + gnu(
            "GPL", ["1.0", "2.0", "3.0"], ["gpl", "gnu gpl", "gnu general public license", "general public license"])
        + gnu(
            "GFDL", ["1.1", "1.2", "1.3"],
            ["gfdl", "fdl", "gnu fdl", "gnu free documentation license", "free documentation license"])
        + versioned("Apache", ["1.0", "1.1", "2.0"], ["apache", "apl", "asl", "apache software", "the apache"])
        + versioned("MPL", ["1.0", "1.1", "2.0"], ["mpl", "mozilla public license"])
        + versioned("EPL", ["1.0", "2.0"], ["epl", "eclipse public license"])
        + versioned("EUPL", ["1.0", "1.1", "1.2"], ["eupl", "european union public license"])
        + versioned("CDDL", ["1.0", "1.1"], ["cddl", "common development and distribution license"])
        + versioned("BSL", ["1.0"], ["boost software license", "boost"])
        + versioned("BUSL", ["1.1"], ["business source license", "busl"])
        + versioned("OFL", ["1.0", "1.1"], ["ofl", "sil ofl", "sil open font license", "open font license"])
        + versioned("OSL", ["1.0", "2.0", "2.1", "3.0"], ["osl", "open software license"])
        + versioned("AFL", ["2.0", "2.1", "3.0"], ["afl", "academic free license"])
        + versioned("Artistic", ["2.0"], ["artistic license", "artistic"])
        + versioned(
            "ODbL", ["1.0"],
            ["odbl", "odc odbl", "open database license", "open data commons open database license"])
        + versioned("PDDL", ["1.0"], ["pddl", "odc pddl"])
        + names(
            ["public domain dedication and license", "open data commons public domain dedication and license"],
            ["": "PDDL-1.0"])
        + versioned("ODC-By", ["1.0"], ["odc by", "open data commons attribution"])
        + versioned("CECILL", ["1.0", "2.0", "2.1"], ["cecill"])
        + names(["mit", "mit license", "expat", "expat license", "the mit", "mit expat"], ["": "MIT"])
        + names(["isc", "isc license"], ["": "ISC"])
        + names(["bsd"], ["": ""])
        + names(
            [
                "bsd 3 clause", "3 clause bsd", "three clause bsd", "new bsd", "modified bsd", "revised bsd", "bsd new",
                "bsd3", "bsd three clause", "bsd 3",
            ], ["": "BSD-3-Clause"])
        + names(
            [
                "bsd 2 clause", "2 clause bsd", "two clause bsd", "simplified bsd", "freebsd license", "bsd2",
                "bsd simplified", "bsd two clause", "bsd 2",
            ], ["": "BSD-2-Clause"])
        + names(["bsd 4 clause", "4 clause bsd", "original bsd"], ["": "BSD-4-Clause"])
        + names(["0bsd", "zero clause bsd", "bsd zero clause"], ["": "0BSD"])
        + names(["cc0", "cc0 1.0", "creative commons zero"], ["": "CC0-1.0"])
        + names(["unlicense", "the unlicense"], ["": "Unlicense"])
        + names(["wtfpl"], ["": "WTFPL"]) + names(["zlib"], ["": "Zlib"]) + names(["zlib libpng"], ["": "Zlib"])
        + names(["postgresql license"], ["": "PostgreSQL"])
        + names(["commons clause", "proprietary", "all rights reserved", "commercial license"], ["": ""])
}
