import ReportModel

extension ReportShapes {
    static let license = ObjectShape<LicenseSummary>(
        "LicenseSummary", "The licence of a repository as a whole.",
        [
            MemberShape(
                "expression", .nullable(.string), "An SPDX licence expression; null when none was identified."
            ) { $0.expression },
            MemberShape(
                "isOpen", .nullable(.boolean),
                "Whether the expression can be satisfied by an open licence; null when there is none to judge."
            ) { $0.isOpen },
            MemberShape(
                optional: "reason", .string,
                "Why several licences are combined as they are; only written where there are several."
            ) { $0.reason },
            MemberShape(
                optional: "parts", .list(of: .object(licensePart)),
                "The licences of parts of the work, code first; only written where some are known."
            ) { $0.parts },
        ])

    static let licensePart = ObjectShape<LicensePartSummary>(
        "LicensePartSummary", "The licence of one part of a work.",
        [
            MemberShape("part", .string, "What kind of part it is: `code`, `documentation`, `data` or `content`.") {
                $0.part
            },
            MemberShape("expression", .string, "An SPDX licence expression.") { $0.expression },
            MemberShape("isOpen", .boolean, "Whether it is open by the lists that hold for such a part.") { $0.isOpen },
            MemberShape("path", .string, "The file that says so, or the first that stands under it.") { $0.path },
            MemberShape(optional: "line", .integer(from: 1), "A line of that file, counted from 1.") { $0.line },
            MemberShape(
                optional: "files", .count,
                "How many files of the part stand under it; only written when every file was read."
            ) { $0.files },
        ])
}
