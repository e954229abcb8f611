import ReportModel

extension ReportShapes {
    static let batch = ObjectShape<BatchSummary>(
        "BatchSummary", "What a batch found, in the order of its reports.",
        [
            MemberShape(
                "repositories", .list(of: .object(batchEntry)),
                "One entry for each repository found, in the order of `reports`."
            ) { $0.repositories },
            MemberShape(
                "counts", .counts(by: ScanStatus.allCases.map(\.rawValue)),
                "How many ended in each status; statuses that did not occur are left out."
            ) { $0.counts },
            MemberShape("figures", .object(fleet), "What is said of all of them together.") { $0.figures },
            MemberShape(
                optional: "changes", .object(changes),
                "What changed since an earlier run; only written where one is stored."
            ) { $0.changes },
        ])

    static let fleet = ObjectShape<FleetFigures>(
        "FleetFigures", "What is said of many repositories together.",
        [
            MemberShape("repositories", .count, "How many repositories there are.") { $0.repositories },
            MemberShape("scored", .count, "How many have a score.") { $0.scored },
            MemberShape("scores", .nullable(.object(spread)), "How the scores lie; null where there is none.") {
                $0.scores
            },
            MemberShape(
                "grades", .counts(by: GradeBand.allCases.map(\.rawValue)),
                "How many have each grade, all grades; empty where none has a score."
            ) { $0.grades },
            MemberShape(
                "gaps", .list(of: .object(gap)),
                "The counted checks that are missing or partly there, those first that most repositories lack."
            ) { $0.gaps },
        ])

    static let spread = ObjectShape<ScoreSpread>(
        "ScoreSpread", "How scores lie: each is the score of a repository, the lower one between two.",
        [
            MemberShape("lowest", .score, "The lowest score.") { $0.lowest },
            MemberShape("lowerQuartile", .score, "A quarter of the scores are at most this.") { $0.lowerQuartile },
            MemberShape("median", .score, "Half of the scores are at most this.") { $0.median },
            MemberShape("upperQuartile", .score, "Three quarters of the scores are at most this.") { $0.upperQuartile },
            MemberShape("highest", .score, "The highest score.") { $0.highest },
        ])

    static let gap = ObjectShape<FleetGap>(
        "FleetGap", "A counted check that repositories lack.",
        [
            MemberShape("check", .kebab, "The check's id.") { $0.check },
            MemberShape("title", .string, "The check's title.") { $0.title },
            MemberShape("missing", .count, "How many repositories do not have it.") { $0.missing },
            MemberShape("partlyMet", .count, "How many have some of it.") { $0.partlyMet },
            MemberShape(
                "points", .number, "How many points the repositories would gain together if all of them met it."
            ) { $0.points },
            MemberShape(
                "sharedFile", .nullable(.object(sharedFile)), "The one file that would serve many; null where none can."
            ) { $0.sharedFile },
        ])

    static let sharedFile = ObjectShape<SharedFile>(
        "SharedFile", "A file that, in a .github repository of the owner, stands in for those that repositories lack.",
        [
            MemberShape("path", .string, "Its path there.") { $0.path },
            MemberShape(
                "repositories", .count, "For how many repositories that have no such file it would stand in."
            ) { $0.repositories },
        ])

    static let changes = ObjectShape<FleetChanges>(
        "FleetChanges", "What changed in a fleet since an earlier run. A repository is told by its path.",
        [
            MemberShape("higher", .count, "Scored then and now, and higher now.") { $0.higher },
            MemberShape("lower", .count, "Scored then and now, and lower now.") { $0.lower },
            MemberShape("same", .count, "Scored then and now, and the same.") { $0.same },
            MemberShape("added", .count, "Found now and not then.") { $0.added },
            MemberShape("gone", .count, "Found then and not now.") { $0.gone },
            MemberShape(
                "medianBefore", .nullable(.score), "The median of the scores then; null where there was none."
            ) { $0.medianBefore },
            MemberShape(
                "past", .list(of: .object(medianMoment)),
                "The medians of earlier runs that can be compared, oldest first."
            ) { $0.past },
        ])

    static let medianMoment = ObjectShape<MedianMoment>(
        "MedianMoment", "The median of the scores of a fleet when a batch ran.",
        [
            MemberShape("scanned", .moment, "When the run started.") { $0.scanned },
            MemberShape("median", .score, "The median of the welcome scores.") { $0.median },
        ])
}
