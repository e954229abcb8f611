import ReportModel
import RepositoryFacts

struct LanguagesCheck: Check {
    let description = CheckDescription(
        id: "languages",
        title: "More than one language",
        kind: .practice,
        weight: 2,
        ways: [.serves(.takePart, 3), .serves(.use, 2)],
        grade: .c,
        rationale:
            "People use and join what speaks their language, and translating is a way in for those who do not code.",
        rule:
            "Community documents or the catalogues of the interface exist in two languages or more; half where only a "
            + "translation platform is set up.",
        remediation: "Offer the README in a second language that your users speak, and link the two.",
        sources: ["Bhuiyan et al. 2026: multilingual participation grows, and such projects get less visibility"])

    var examples: [CheckExample] {
        [
            CheckExample("a README in French beside the English one", is: .met) {
                $0.languages = .found(
                    LanguageFacts(documents: [.init("en", at: "README.md"), .init("fr", at: "README.fr.md")]))
            },
            CheckExample("catalogues in two languages", is: .met) {
                $0.languages = .found(
                    LanguageFacts(catalogues: [.init("de", at: "po/de.po"), .init("es", at: "po/es.po")]))
            },
            CheckExample("a platform but no translation yet", is: .partlyMet) {
                $0.languages = .found(LanguageFacts(platforms: [Signal("Weblate", at: ".weblate")]))
            },
            CheckExample("one language", is: .unmet) {
                $0.languages = .found(LanguageFacts(documents: [.init("en", at: "README.md")]))
            },
            CheckExample("a clone without its tree", is: .unknown) { $0.languages = .unknown("no tree") },
        ]
    }

    func judge(_ facts: RepositoryFacts) -> Judgement {
        switch facts.languages {
        case .unknown(let reason): .unknown(reason)
        case .absent: .unmet("documents and interface speak one language")
        case .found(let languages): judge(languages)
        }
    }

    private func judge(_ languages: LanguageFacts) -> Judgement {
        for (name, translations) in [("documents", languages.documents), ("the interface", languages.catalogues)] {
            let tags = Set(translations.map(\.language)).sorted()
            guard tags.count >= 2 else { continue }
            let verb = name == "documents" ? "exist" : "exists"
            return .met(
                "\(name) \(verb) in \(tags.count) languages", translations.prefix(3).map { .file($0.path) })
        }
        guard let platform = languages.platforms.first else {
            return .unmet("documents and interface speak one language")
        }
        return .partlyMet(0.5, "\(platform.name) is set up, but no translation is there yet", [.file(platform.path)])
    }
}
