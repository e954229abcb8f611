import ReportModel
import RepositoryFacts

/// One published rule of a forge or a programme, as data.
struct LensRule: Sendable {
    /// What the rule looks at in a clone.
    enum Look: Sendable {
        /// A file of a category in one of these folders, of which the root is the empty one.
        case file(DocumentCategory, in: [String])
        /// Something in the facts, with the file that shows it.
        case facts(@Sendable (RepositoryFacts) -> Sight)
        /// Nothing that a clone could show.
        case beyondClones
        /// What a clone could show, and this program does not read.
        case unread
    }

    /// What was seen.
    enum Sight: Sendable {
        case seen(path: String?)
        case unseen
        case unknown
    }

    let title: String
    let look: Look
    /// The check of this program that asks the same, or nearly.
    let check: String?
    /// Why the two may differ.
    let difference: String

    init(_ title: String, _ look: Look, check: String? = nil, difference: String = "") {
        self.title = title
        self.look = look
        self.check = check
        self.difference = difference
    }

    /// The answer for `facts`, beside the verdicts of the program's own checks.
    func answer(_ facts: RepositoryFacts, verdicts: [String: Verdict]) -> LensAnswer {
        let (isSeen, path): (Bool?, String?) =
            switch sight(of: facts) {
            case .seen(let path): (true, path)
            case .unseen: (false, nil)
            case .unknown: (nil, nil)
            }
        let verdict = check.flatMap { verdicts[$0] }
        let isOurs: Bool? =
            switch verdict {
            case .met, .partlyMet: true
            case .unmet: false
            case .notApplicable, .unknown, nil: nil
            }
        let differs = isSeen != nil && isOurs != nil && isSeen != isOurs
        return LensAnswer(
            rule: title, isSeen: isSeen, whyUnknown: isSeen == nil ? whyUnknown : nil, path: path, check: check,
            verdict: verdict,
            difference: differs ? difference : nil)
    }

    private var whyUnknown: String {
        if case .unread = look { "this program does not read it" } else { "a clone cannot tell" }
    }

    private func sight(of facts: RepositoryFacts) -> Sight {
        switch look {
        case .beyondClones, .unread: return .unknown
        case .facts(let sight): return sight(facts)
        case .file(let category, let folders):
            guard case .found = facts.fileCount else { return .unknown }
            let found = folders.lazy.compactMap { folder in
                facts.listing.first { $0.category == category && Self.folder(of: $0.path) == folder.lowercased() }
            }.first
            return found.map { .seen(path: $0.path) } ?? .unseen
        }
    }

    private static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { path[..<$0].lowercased() } ?? ""
    }
}
