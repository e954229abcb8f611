import ReportModel

/// The shapes of a comparison, as `ReportShapes` has those of a report.
enum ComparisonShapes {
    static let document = ObjectShape<ComparisonDocument>(
        "ComparisonDocument", "What a comparison written as JSON holds.",
        [
            MemberShape(
                "schemaVersion", .constant(ReportDocument.currentSchemaVersion),
                "The version of this structure, the same as that of reports."
            ) { $0.schemaVersion },
            MemberShape("tool", .object(ReportShapes.tool), "The program that wrote the document.") { $0.tool },
            MemberShape("modelVersion", .string, "The scoring model that judged both sides.") { $0.modelVersion },
            MemberShape(
                "comparisons", .list(of: .object(comparison)), "One for each repository that both sides know."
            ) { $0.comparisons },
            MemberShape("onlyBefore", .list(of: .string), "Repositories that only the earlier side knows.") {
                $0.onlyBefore
            },
            MemberShape("onlyAfter", .list(of: .string), "Repositories that only the later side knows.") {
                $0.onlyAfter
            },
        ])

    static let comparison = ObjectShape<ReportComparison>(
        "ReportComparison", "What changed from one report on a repository to another one.",
        [
            MemberShape("before", .object(side), "The report that is compared with.") { $0.before },
            MemberShape("after", .object(side), "The report that is judged by it.") { $0.after },
            MemberShape(
                "change", .nullable(.number), "How many points the score rose; null where a score is not known."
            ) { $0.change },
            MemberShape(
                "remainder", .nullable(.number), "The part of `change` that no check in `findings` accounts for."
            ) { $0.remainder },
            MemberShape("ways", .list(of: .object(way)), "The five ways in their order.") { $0.ways },
            MemberShape(
                "findings", .list(of: .object(finding)), "The checks whose answer is another one."
            ) { $0.findings },
        ])

    static let side = ObjectShape<ComparedReport>(
        "ComparedReport", "One side of a comparison.",
        [
            MemberShape("repository", .object(ReportShapes.repository), "Which repository it is about.") {
                $0.repository
            },
            MemberShape(
                "revision", .nullable(.object(ReportShapes.revision)), "Which commit; null when none could be read."
            ) { $0.revision },
            MemberShape("status", .word, "How the scan ended.") { $0.status },
            MemberShape("score", .nullable(.score), "The welcome score.") { $0.score },
            MemberShape("grade", .nullable(.word), "The band of the score.") { $0.grade },
        ])

    static let way = ObjectShape<WayChange>(
        "WayChange", "How the score of one way changed.",
        [
            MemberShape("way", .word, "The way.") { $0.way },
            MemberShape("before", .nullable(.score), "The score before.") { $0.before },
            MemberShape("after", .nullable(.score), "The score after.") { $0.after },
        ])

    static let finding = ObjectShape<FindingChange>(
        "FindingChange", "One check whose answer is another one than before.",
        [
            MemberShape("check", .kebab, "The check's id.") { $0.check },
            MemberShape("title", .string, "The check's title.") { $0.title },
            MemberShape(
                "direction", .word,
                "Where the change leads; `other` where one of the answers is not known, does not apply or is exempt."
            ) { $0.direction },
            MemberShape("before", .nullable(.word), "The verdict before; null when it was not asked.") { $0.before },
            MemberShape("after", .nullable(.word), "The verdict after; null when it is not asked any more.") {
                $0.after
            },
            MemberShape("points", .number, "Points of the score that the change brought or cost.") { $0.points },
            MemberShape("summary", .string, "What the later report says.") { $0.summary },
            MemberShape("evidence", .list(of: .object(ReportShapes.evidence)), "Where to look in the later report.") {
                $0.evidence
            },
        ])
}
