import ReportModel

/// The shapes of what a store tells of the past.
enum PastShapes {
    static let fleet = ObjectShape<FleetMoment>(
        "FleetMoment", "How the scores of a fleet lay when a batch ran.",
        [
            MemberShape("scanned", .moment, "When the run started.") { $0.scanned },
            MemberShape("scope", .string, "Where it looked for repositories.") { $0.scope },
            MemberShape("isFinished", .boolean, "Whether it came to its end.") { $0.isFinished },
            MemberShape("repositories", .count, "How many repositories it has a record of.") { $0.repositories },
            MemberShape("scored", .count, "How many have a score.") { $0.scored },
            MemberShape("scores", .object(ReportShapes.spread), "How the scores lay.") { $0.scores },
        ])

    static let repository = ObjectShape<RepositoryMoment>(
        "RepositoryMoment", "What a run said of one repository.",
        [
            MemberShape("scanned", .moment, "When the run started.") { $0.scanned },
            MemberShape("status", .string, "How the scan ended.") { $0.status },
            MemberShape("score", .nullable(.score), "The welcome score.") { $0.score },
            MemberShape("revision", .nullable(.objectID), "The commit that was read.") { $0.revision },
            MemberShape("asOf", .nullable(.moment), "The moment on which history was judged.") { $0.asOf },
            MemberShape("judgedBy", .string, "By which program and model.") { $0.judgedBy },
        ])
}
