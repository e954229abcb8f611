import ReportModel

extension ReportShapes {
    static let finding = ObjectShape<Finding>(
        "Finding", "The answer to one check: a verdict, why, where to look, and what to do next.",
        [
            MemberShape("check", .kebab, "The check's id, never reused.") { $0.check },
            MemberShape("title", .string, "The check's title.") { $0.title },
            MemberShape("way", .word, "The way that the check serves first.") { $0.way },
            MemberShape(
                "kind", .word,
                "What the check looks at: `document`, what the project says; `practice`, what it does; `outcome`, what came of it."
            ) { $0.kind },
            MemberShape("verdict", .word, "What was found out; `unknown` is never counted as a failure.") {
                $0.verdict
            },
            MemberShape(
                optional: "detail", .word,
                "`inherited` where a document of the owner's `.github` repository stands in for one that is not there."
            ) { $0.detail },
            MemberShape("value", .nullable(.share), "0 to 1; null when `notApplicable` or `unknown`.") { $0.value },
            MemberShape("weight", .score, "The check's weight in the welcome score; 0 where it only informs.") {
                $0.weight
            },
            MemberShape("summary", .string, "One sentence that says what was found.") { $0.summary },
            MemberShape("evidence", .list(of: .object(evidence)), "Where to look.") { $0.evidence },
            MemberShape(
                "nextStep", .nullable(.string), "The shortest concrete action that would help; null when there is none."
            ) { $0.nextStep },
            MemberShape(
                "points", .score,
                "How much the welcome score would rise if the check were met; without a licence, once there is one."
            ) { $0.points },
            MemberShape(
                "waitsFor", .nullable(.kebab),
                "The check that must be met before this one can be; its points stand for both. Null for most."
            ) { $0.waitsFor },
            MemberShape(
                "grade", .word,
                """
                How well published research supports the check: `legal`, a condition set by law; `B`, observational \
                studies over many projects; `C`, small or qualitative studies; `D`, practice guides only.
                """
            ) { $0.grade },
            MemberShape(
                "exemption", .nullable(.object(exemption)),
                "Why the project asked to be spared this check; such a finding does not count."
            ) { $0.exemption },
        ])

    static let exemption = ObjectShape<Exemption>(
        "Exemption", "A project's own reason for leaving a check aside.",
        [
            MemberShape("reason", .string, "The reason, in the project's words.") { $0.reason },
            MemberShape("expires", .nullable(.day), "The last day on which it holds; null for no end.") { $0.expires },
        ])

    static let evidence = ObjectShape<Evidence>(
        "Evidence", "A file, a commit or a figure that shows why a finding says what it says.",
        conditions: [
            "oneOf": [["required": ["path"]], ["required": ["commit"]], ["required": ["figure", "value"]]],
            "dependentRequired": ["line": ["path"], "value": ["figure"]],
        ],
        [
            MemberShape(optional: "path", .string, "A path in the scanned tree.") { $0.path },
            MemberShape(optional: "line", .integer(from: 1), "A line of that file, counted from 1.") { $0.line },
            MemberShape(optional: "commit", .string, "The id of a commit.") { $0.commit },
            MemberShape(optional: "figure", .string, "The name of a figure.") { $0.figure },
            MemberShape(optional: "value", .number, "The figure's value.") { $0.value },
        ])
}
