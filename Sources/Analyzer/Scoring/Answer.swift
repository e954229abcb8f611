import ReportModel
import RepositoryFacts

/// One check with its judgement on one repository.
struct Answer {
    let description: CheckDescription
    let judgement: Judgement
    let exemption: Exemption?

    init(check: any Check, facts: RepositoryFacts) {
        description = check.description
        judgement = check.judge(facts)
        exemption = facts.exemptions.first { $0.check == check.id }?.exemption
    }

    /// How the answer counts; an exempt check counts neither for nor against.
    var weighted: WeightedVerdict {
        weighted(as: judgement.value, weight: description.weight)
    }

    /// How the answer would count were the check met.
    var weightedAsMet: WeightedVerdict {
        var met = weighted
        guard met.verdict == .unmet || met.verdict == .partlyMet else { return met }
        met.verdict = .met
        met.value = 1
        return met
    }

    func weighted(as value: Double?, weight: Double) -> WeightedVerdict {
        WeightedVerdict(
            verdict: isExempt ? .notApplicable : judgement.verdict, value: value ?? 0, weight: weight,
            isLicense: description.id == LicensePresentCheck.id && !isExempt)
    }

    /// A licence that is missing caps the score whatever the configuration says.
    private var isExempt: Bool {
        exemption != nil && description.id != LicensePresentCheck.id
    }

    func finding(points: Double) -> Finding {
        Finding(
            check: description.id, title: description.title, way: description.ways[0].way, kind: description.kind,
            verdict: judgement.verdict, detail: judgement.isInherited ? .inherited : nil,
            value: judgement.value?.rounded(toPlaces: 3), weight: description.weight,
            summary: judgement.summary, evidence: judgement.evidence, nextStep: nextStep,
            points: points.rounded(toPlaces: 1), waitsFor: judgement.waitsFor, grade: description.grade,
            exemption: exemption)
    }

    private var nextStep: String? {
        guard judgement.verdict == .unmet || judgement.verdict == .partlyMet, judgement.waitsFor == nil,
            exemption == nil
        else { return nil }
        return judgement.nextStep ?? description.remediation
    }
}
