import ReportModel

extension ReportShapes {
    static let facts = ObjectShape<FactSummary>(
        "FactSummary", "The figures that the findings of a report rest on.",
        [
            MemberShape(
                "files", .nullable(.count), "How many files the tree holds; null when the tree is not complete."
            ) { $0.files },
            MemberShape(
                "documents", .list(of: .object(communityFile)),
                "The community files found, by category and precedence."
            ) { $0.documents },
            MemberShape("history", .object(history), "What the history says.") { $0.history },
            MemberShape(
                "metrics", .list(of: .object(metric)),
                "The figures computed from the history; docs/metrics.md gives each formula."
            ) { $0.metrics },
            MemberShape(
                optional: "reuse", .object(reuse),
                "What the files say of their licences; only written when every file was read."
            ) { $0.reuse },
            MemberShape(
                optional: "contributors", .list(of: .object(contributor)),
                "Who contributed; only written when asked for."
            ) { $0.contributors },
        ])

    static let communityFile = ObjectShape<DocumentSummary>(
        "DocumentSummary", "A community file.",
        [
            MemberShape("category", .string, "What kind of file it is.") { $0.category },
            MemberShape("path", .string, "Where it is in the tree.") { $0.path },
            MemberShape("language", .nullable(.string), "The BCP 47 tag of its language where known.") { $0.language },
        ])

    static let contributor = ObjectShape<Contributor>(
        "Contributor", "A person who contributed, written only when people were asked for.",
        [
            MemberShape("name", .string, "The name after `.mailmap`.") { $0.name },
            MemberShape("email", .string, "The address after `.mailmap`.") { $0.email },
            MemberShape("commits", .count, "Commits without merges.") { $0.commits },
            MemberShape("firstCommit", .moment, "Date of the first commit in UTC.") { $0.firstCommit },
            MemberShape("lastCommit", .moment, "Date of the last commit in UTC.") { $0.lastCommit },
        ])

    static let metric = ObjectShape<Metric>(
        "Metric", "A figure computed from the history, with what it rests on.",
        [
            MemberShape("id", .kebab, "The figure's id, never reused.") { $0.id },
            MemberShape("value", .nullable(.number), "The figure; null where it is not known.") { $0.value },
            MemberShape(
                "unit", .word,
                "`count`, things; `share`, a part of a whole from 0 to 1; `days`; `index`, a number from 0 to 1."
            ) { $0.unit },
            MemberShape(
                "n", .nullable(.count), "How many things the figure is computed over; null for a mere count."
            ) { $0.n },
            MemberShape(
                "window", .word, "The time it looks at, ending at `asOf`: `all`, the last `year`, the last `twoYears`."
            ) { $0.window },
            MemberShape("reason", .nullable(.string), "Why the figure is not known; null where it is.") { $0.reason },
        ])
}
