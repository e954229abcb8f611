import ReportModel

extension ReportShapes {
    static let truckFactor = ObjectShape<TruckFactorSummary>(
        "TruckFactorSummary", "How few people know half of the files, from every change of every file.",
        [
            MemberShape(
                "value", .nullable(.count),
                "The fewest people without whom half of the files have no author (Avelino et al., 2016)."
            ) { $0.value },
            MemberShape("files", .nullable(.count), "How many files were looked at.") { $0.files },
            MemberShape("filter", .nullable(.string), "Which files those are.") { $0.filter },
            MemberShape("reason", .nullable(.string), "Why the factor is not known; null where it is.") { $0.reason },
        ])
}
