import ReportModel

/// The shapes of the report model: one row for each member, which both writes it and describes it in the schema.
enum ReportShapes {
    static let document = ObjectShape<ReportDocument>(
        "ReportDocument", "What a JSON report file holds.",
        [
            MemberShape(
                "schemaVersion", .constant(ReportDocument.currentSchemaVersion),
                "The version of this structure. The first number rises when a reader must change."
            ) { $0.schemaVersion },
            MemberShape("tool", .object(tool), "The program that wrote the document.") { $0.tool },
            MemberShape("modelVersion", .string, "The version of the scoring model: weights and rules.") {
                $0.modelVersion
            },
            MemberShape("reports", .list(of: .object(report)), "One report for each repository.") { $0.reports },
            MemberShape(
                optional: "batch", .object(batch),
                "What is said of several repositories together; left out for a scan of one."
            ) { $0.batch },
        ])

    static let tool = ObjectShape<Tool>(
        "Tool", "A program and its version.",
        [
            MemberShape("name", .string, "The program's name.") { $0.name },
            MemberShape("version", .string, "Its semantic version.") { $0.version },
        ])

    static let batchEntry = ObjectShape<BatchEntry>(
        "BatchEntry", "Where a batch found a repository, and how its scan ended.",
        [
            MemberShape("path", .string, "The path below the folder that was scanned.") { $0.path },
            MemberShape("status", .word, "How the scan ended.") { $0.status },
            MemberShape("score", .nullable(.score), "The welcome score.") { $0.score },
        ])
}
