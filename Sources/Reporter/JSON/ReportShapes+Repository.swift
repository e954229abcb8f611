import ReportModel

extension ReportShapes {
    static let repository = ObjectShape<RepositoryIdentity>(
        "RepositoryIdentity", "Which repository a report is about.",
        [
            MemberShape("name", .string, "`owner/name` from the remote, else the name of the folder.") { $0.name },
            MemberShape(
                "remote", .nullable(.string),
                "The remote's address without credentials; null when there is none or it is a local path."
            ) { $0.remote },
            MemberShape(
                optional: "path", .string,
                "Where the clone lies below the scanned folder; only written when asked for."
            ) { $0.path },
        ])

    static let revision = ObjectShape<RevisionIdentity>(
        "RevisionIdentity", "Which commit a report is about.",
        [
            MemberShape("id", .objectID, "The commit's id in hexadecimal.") { $0.id },
            MemberShape(
                "reference", .nullable(.string),
                "The full name of the reference it was reached by; null for a bare id or a detached HEAD."
            ) { $0.reference },
            MemberShape("date", .moment, "The committer's date in UTC.") { $0.date },
        ])
}
