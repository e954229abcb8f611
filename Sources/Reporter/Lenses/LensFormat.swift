public import ReportModel

/// The formats in which views through lenses can be written.
public enum LensFormat: String, CaseIterable, Sendable {
    /// A page for people.
    case text
    /// An object a line for each lens, for programs.
    case ndjson

    /// The views one after the other.
    public func render(_ views: [LensView], _ phrasebook: Phrasebook = .english) -> String {
        switch self {
        case .text: views.map { $0.page(phrasebook) }.joined(separator: "\n")
        case .ndjson: LensShapes.view.lines(views)
        }
    }

    /// What every lens sees of what this program's checks ask, a row for each check.
    public func matrix(_ views: [LensView], _ phrasebook: Phrasebook = .english) -> String {
        switch self {
        case .text: LensMatrix(views: views, say: phrasebook).text
        case .ndjson: LensShapes.view.lines(views)
        }
    }
}

extension LensView {
    fileprivate func page(_ say: Phrasebook) -> String {
        let seen = answers.count { $0.isSeen == true }
        let known = answers.count { $0.isSeen != nil }
        return
            say("\(title), rules read \(rulesRead)") + "\n\(repository.name.withVisibleEscapes)\(say.colon)"
            + say("\(seen) of \(known) that a clone can show") + "\n\n"
            + answers.map { $0.lines(say) }.joined()
    }
}

extension LensAnswer {
    fileprivate var mark: String { isSeen.map { $0 ? "[x]" : "[ ]" } ?? "[?]" }

    fileprivate func lines(_ say: Phrasebook) -> String {
        let place = path.map { "  \($0.withVisibleEscapes)" } ?? ""
        let note = whyUnknown.map { "  " + say($0) } ?? ""
        let ours =
            difference.map {
                "      " + say("\(check ?? "") says \(verdict?.rawValue ?? "nothing") here: \($0)") + "\n"
            } ?? ""
        return "  \(mark) \(rule)\(place)\(note)\n\(ours)"
    }
}

/// Checks down, lenses across.
private struct LensMatrix {
    let views: [LensView]
    /// The sentences in the language of the page.
    let say: Phrasebook

    var text: String {
        var checks: [String] = []
        for answer in views.flatMap(\.answers) {
            if let check = answer.check, !checks.contains(check) { checks.append(check) }
        }
        let width = (checks.map(\.count).max() ?? 0) + 2
        let head = pad("", width) + pad(say("here"), 7) + views.map { pad($0.lens, $0.lens.count + 2) }.joined()
        let rows = checks.map { check in
            pad(check, width) + pad(ours(check), 7)
                + views.map { view in pad(sign(view.answers.filter { $0.check == check }), view.lens.count + 2) }
                .joined()
        }
        return ([head] + rows).map { $0.trimmedAtEnd + "\n" }.joined()
            + "\n"
            + say(
                "x seen, - not seen, ? not known, blank: no such rule; `here` is this program's own verdict")
            + "\n"
    }

    private func ours(_ check: String) -> String {
        switch views.lazy.flatMap(\.answers).first(where: { $0.check == check && $0.verdict != nil })?.verdict {
        case .met: "x"
        case .partlyMet: "(x)"
        case .unmet: "-"
        case .unknown: "?"
        case .notApplicable, nil: ""
        }
    }

    private func sign(_ answers: [LensAnswer]) -> String {
        if answers.isEmpty { return "" }
        if answers.contains(where: { $0.isSeen == true }) { return "x" }
        return answers.contains { $0.isSeen == false } ? "-" : "?"
    }

    private func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}

extension String {
    fileprivate var trimmedAtEnd: String {
        String(self[..<(lastIndex { $0 != " " }.map(index(after:)) ?? startIndex)])
    }
}

/// The shapes of views through lenses.
enum LensShapes {
    static let view = ObjectShape<LensView>(
        "LensView", "What a forge or a programme would see of a repository by its published rules.",
        [
            MemberShape("lens", .kebab, "The lens's name.") { $0.lens },
            MemberShape("title", .string, "Whose rules they are.") { $0.title },
            MemberShape("rulesRead", .string, "When the rules were read.") { $0.rulesRead },
            MemberShape("repository", .object(ReportShapes.repository), "Which repository was looked at.") {
                $0.repository
            },
            MemberShape("answers", .list(of: .object(answer)), "One answer for each rule.") { $0.answers },
        ])

    static let answer = ObjectShape<LensAnswer>(
        "LensAnswer", "The answer to one rule of a lens.",
        [
            MemberShape("rule", .string, "What the rule looks for.") { $0.rule },
            MemberShape("isSeen", .nullable(.boolean), "Whether it would be seen; null where that is not known.") {
                $0.isSeen
            },
            MemberShape("whyUnknown", .nullable(.string), "Why it is not known; null where it is.") { $0.whyUnknown },
            MemberShape("path", .nullable(.string), "The file that would be seen.") { $0.path },
            MemberShape("check", .nullable(.kebab), "The check of this program that asks the same, or nearly.") {
                $0.check
            },
            MemberShape("verdict", .nullable(.word), "The verdict of that check.") { $0.verdict },
            MemberShape("difference", .nullable(.string), "Why the lens and the check differ; null where they agree.") {
                $0.difference
            },
        ])
}
