import ReportModel

extension ReportShapes {
    static let report = ObjectShape<Report>(
        "Report", "All that is said about one repository.",
        [
            MemberShape(
                "status", .word,
                """
                How the scan ended: `ok`, everything was read; `partial`, `limits` says what is missing; `skipped`, it is \
                a part of another repository or has a record already; `unsupported`, the repository uses a format that \
                cannot be read; `empty`, there is no commit; `error`, the repository could not be read; `timeout`, the \
                scan took longer than a batch allows; `crashed`, the process that scanned it ended before it had a report.
                """
            ) { $0.status },
            MemberShape("error", .nullable(.object(failure)), "What went wrong; null when nothing did.") { $0.error },
            MemberShape("repository", .object(repository), "Which repository this is.") { $0.repository },
            MemberShape(
                "revision", .nullable(.object(revision)), "Which commit was read; null when none could be."
            ) { $0.revision },
            MemberShape(
                "asOf", .nullable(.moment),
                "When history and releases were judged: the commit's date unless another was asked for; null when nothing was."
            ) { $0.asOf },
            MemberShape(
                "score", .nullable(.score), "The welcome score, 0 to 100; null when nothing is known."
            ) { $0.score },
            MemberShape("low", .nullable(.score), "The score if everything unknown were missing.") { $0.low },
            MemberShape("high", .nullable(.score), "The score if everything unknown were there.") { $0.high },
            MemberShape(
                "coverage", .nullable(.share), "The known share of the applicable weight, 0 to 1."
            ) { $0.coverage },
            MemberShape(
                "grade", .nullable(.word), "The band of the score: A from 90, B from 75, C from 60, D from 40, else E."
            ) { $0.grade },
            MemberShape("ways", .list(of: .object(way)), "The profile over the five ways, in their order.") { $0.ways },
            MemberShape(
                "findings", .list(of: .object(finding)), "One finding for each check, in the catalogue's order."
            ) { $0.findings },
            MemberShape(
                "license", .nullable(.object(license)), "The licence of the repository as a whole."
            ) { $0.license },
            MemberShape("facts", .nullable(.object(facts)), "The figures that the findings rest on.") { $0.facts },
            MemberShape(
                "limits", .list(of: .object(limit)), "What the scan could not see or chose not to look at, and why."
            ) { $0.limits },
        ])

    static let failure = ObjectShape<ScanFailure>(
        "ScanFailure", "Why a repository could not be scanned.",
        [
            MemberShape("code", .kebab, "A stable word for programs.") { $0.code },
            MemberShape("message", .string, "A sentence for people.") { $0.message },
        ])

    static let limit = ObjectShape<Limit>(
        "Limit", "Something that the scan could not see, and what follows from it.",
        [
            MemberShape("code", .kebab, "A stable word for programs.") { $0.code },
            MemberShape("message", .string, "A sentence for people.") { $0.message },
        ])

    static let way = ObjectShape<WayScore>(
        "WayScore", "How well a project serves one of the five ways to contribute to the digital commons.",
        [
            MemberShape("way", .word, "The way.") { $0.way },
            MemberShape("score", .nullable(.score), "0 to 100; null when nothing is known.") { $0.score },
            MemberShape("low", .nullable(.score), "The score if everything unknown were missing.") { $0.low },
            MemberShape("high", .nullable(.score), "The score if everything unknown were there.") { $0.high },
            MemberShape(
                "coverage", .nullable(.share), "The known share of the applicable weight, 0 to 1."
            ) { $0.coverage },
        ])
}
