import DocumentReading
import ReportModel
import RepositoryFacts

struct MentoringCheck: Check {
    let description = CheckDescription(
        id: "mentoring",
        title: "Mentoring",
        kind: .document,
        weight: 1,
        ways: [.serves(.takePart, 2)],
        grade: .b,
        rationale:
            "A person to ask makes a first change succeed more often. Studies disagree on whether those who were "
            + "mentored stay longer.",
        rule: "The guide, a document that it refers to, or the README offers in writing that somebody helps newcomers.",
        remediation: "Offer in the guide that a maintainer helps with a first change.",
        sources: [
            "Tan et al. 2023, 48,402 good first issues: experts raise success and lower retention",
            "Labuschagne and Holmes, MSR 2015: mentored newcomers of one project stayed half as often",
        ])

    var examples: [CheckExample] {
        [
            CheckExample("an offer in the guide", is: .met) {
                $0.guide = .guide("# Contributing\n\nNew here? A mentor will help you with your first change.\n")
            },
            CheckExample("a guide without an offer", is: .unmet) { $0.guide = .guide(GuideExamples.submission) },
            CheckExample("no guide", is: .unmet) { $0.guide = .absent },
        ]
    }

    func judge(_ facts: RepositoryFacts) -> Judgement {
        let guides = [facts.guide.value].compactMap(\.self) + facts.guideParts
        for guide in guides {
            guard let offer = guide.reading?.offersMentoring.first else { continue }
            return .met("\(guide.path) offers help by a person", [.file(guide.path, line: offer.line)])
        }
        if case .unknown(let reason) = facts.guide { return .unknown(reason) }
        if let unread = guides.first(where: { $0.reading == nil }) {
            return .unknown("\(unread.path) cannot be read", [.file(unread.path)])
        }
        return .unmet("no document offers help by a person")
    }
}
