import ReportModel

extension SampleFindings {
    static func met(
        _ check: String, _ title: String, _ way: Way, _ weight: Double, _ summary: String, _ evidence: [Evidence]
    ) -> Finding {
        finding(check, title, way, weight, .met, 1, summary, evidence, nil)
    }

    static func partly(
        _ check: String, _ title: String, _ way: Way, _ weight: Double, _ value: Double, _ summary: String,
        _ evidence: [Evidence], _ nextStep: String?
    ) -> Finding {
        finding(check, title, way, weight, .partlyMet, value, summary, evidence, nextStep)
    }

    static func unmet(
        _ check: String, _ title: String, _ way: Way, _ weight: Double, _ summary: String, _ evidence: [Evidence],
        _ nextStep: String?
    ) -> Finding {
        finding(check, title, way, weight, .unmet, 0, summary, evidence, nextStep)
    }

    static func unknown(
        _ check: String, _ title: String, _ way: Way, _ weight: Double, _ summary: String
    ) -> Finding {
        finding(check, title, way, weight, .unknown, nil, summary, [], nil)
    }

    static func notApplicable(
        _ check: String, _ title: String, _ way: Way, _ weight: Double, _ summary: String
    ) -> Finding {
        finding(check, title, way, weight, .notApplicable, nil, summary, [], nil)
    }

    static func exempt(
        _ check: String, _ title: String, _ way: Way, _ weight: Double, _ summary: String, _ exemption: Exemption
    ) -> Finding {
        var finding = unmet(check, title, way, weight, summary, [], nil)
        finding.exemption = exemption
        return finding
    }

    private static func finding(
        _ check: String, _ title: String, _ way: Way, _ weight: Double, _ verdict: Verdict, _ value: Double?,
        _ summary: String, _ evidence: [Evidence], _ nextStep: String?
    ) -> Finding {
        Finding(
            check: check, title: title, way: way, kind: .document, verdict: verdict, value: value, weight: weight,
            summary: summary, evidence: evidence, nextStep: nextStep, points: weight * (1 - (value ?? 1)), grade: .c)
    }
}
