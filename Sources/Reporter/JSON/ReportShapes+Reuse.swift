import ReportModel

extension ReportShapes {
    static let reuse = ObjectShape<ReuseSummary>(
        "ReuseSummary", "Which files say under which licence they stand, by the REUSE specification.",
        [
            MemberShape("files", .count, "Files that have to say it.") { $0.files },
            MemberShape("withLicense", .count, "Those that name a licence.") { $0.withLicense },
            MemberShape("withCopyright", .count, "Those that name a holder of copyright.") { $0.withCopyright },
            MemberShape("withBoth", .count, "Those that name both.") { $0.withBoth },
            MemberShape("unread", .count, "Those that could not be read.") { $0.unread },
            MemberShape("isCompliant", .boolean, "Whether the tree is as the specification asks.") { $0.isCompliant },
            MemberShape("usedIDs", .list(of: .string), "Ids of licences and exceptions that are named.") { $0.usedIDs },
            MemberShape("missingTexts", .list(of: .string), "Those of them without a text in `LICENSES/`.") {
                $0.missingTexts
            },
            MemberShape(
                "unlistedIDs", .list(of: .string), "Those of them that are neither on the SPDX list nor references."
            ) { $0.unlistedIDs },
            MemberShape(
                "deprecatedIDs", .list(of: .string), "Ids, named or in `LICENSES/`, that the SPDX list deprecates."
            ) { $0.deprecatedIDs },
            MemberShape("unusedTexts", .list(of: .string), "Files of `LICENSES/` whose licence no file names.") {
                $0.unusedTexts
            },
            MemberShape(
                "misnamedTexts", .list(of: .string),
                "Files of `LICENSES/` that are not named by an id and an extension."
            ) { $0.misnamedTexts },
            MemberShape("invalidExpressions", .count, "Files with a tag that is no SPDX expression.") {
                $0.invalidExpressions
            },
            MemberShape("brokenManifests", .list(of: .string), "Manifests that break a rule of their format.") {
                $0.brokenManifests
            },
        ])
}
