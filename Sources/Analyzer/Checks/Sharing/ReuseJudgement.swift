import ReportModel
import RepositoryFacts

/// What the coverage of a tree says by the rules of REUSE.
struct ReuseJudgement {
    private let coverage: ReuseCoverage

    init(_ coverage: ReuseCoverage) {
        self.coverage = coverage
    }

    var judgement: Judgement {
        let share = coverage.files == 0 ? 1 : Double(coverage.withBoth) / Double(coverage.files)
        if coverage.isCompliant { return .met(sentence, evidence) }
        if coverage.unread > 0, coverage.withBoth + coverage.unread == coverage.files, flaws.isEmpty {
            return .unknown("\(Count(coverage.unread, "file")) could not be read; \(sentence)")
        }
        let unread = coverage.unread == 0 ? [] : ["\(Count(coverage.unread, "file")) could not be read"]
        let summary = ([sentence] + unread + flaws).joined(separator: "; ")
        if coverage.withBoth == 0, coverage.files > 0 { return .unmet(summary, evidence, nextStep: nextStep) }
        return .partlyMet(min(share, 0.9), summary, evidence, nextStep: nextStep)
    }

    private var sentence: String {
        coverage.files == 0
            ? "no file has to name a licence"
            : "\(coverage.withBoth.grouped) of \(Count(coverage.files, "file")) name a licence and a holder of copyright"
    }

    // MARK: What is amiss

    /// Each kind of flaw in a few words, the gravest first.
    private var flaws: [String] {
        [
            words(coverage.brokenManifests, one: "cannot be used", many: "cannot be used", \.path),
            words(coverage.invalidExpressions, one: "is no SPDX expression", many: "are no SPDX expressions", \.quoted),
            words(coverage.missingTexts, one: "has no text in LICENSES/", many: "have no text in LICENSES/", \.text),
            words(coverage.unusedTexts, one: "is named by no file", many: "are named by no file", \.path),
            words(
                coverage.misnamedTexts, one: "is not named by a licence's id and an extension",
                many: "are not named by a licence's id and an extension", \.path),
            words(coverage.deprecatedIDs, one: "is a deprecated id", many: "are deprecated ids", \.text),
        ].compactMap(\.self)
    }

    private func words(
        _ places: [ReuseCoverage.Place], one: String, many: String, _ name: (ReuseCoverage.Place) -> String
    ) -> String? {
        guard !places.isEmpty else { return nil }
        return "\(places.map(name).formattedList) \(places.count == 1 ? one : many)"
    }

    private var flawedPlaces: [ReuseCoverage.Place] {
        let texts = coverage.unusedTexts + coverage.misnamedTexts
        return coverage.brokenManifests + coverage.invalidExpressions + coverage.missingTexts + texts
            + coverage.deprecatedIDs + coverage.uncovered
    }

    private var evidence: [Evidence] {
        var seen = Set<String>()
        let places = flawedPlaces.filter { seen.insert($0.path).inserted }.prefix(4)
        return places.map { .file($0.path, line: $0.line) }
            + [.figure("filesWithLicenseAndCopyright", Double(coverage.withBoth))]
    }

    /// Nil for the check's own remediation.
    private var nextStep: String? {
        if let manifest = coverage.brokenManifests.first { return "Mend \(manifest.path): \(manifest.text)." }
        if let invalid = coverage.invalidExpressions.first {
            return "Write an SPDX expression in place of \(invalid.quoted) in \(invalid.path)."
        }
        if let file = coverage.uncovered.first {
            return "Name a licence and a holder of copyright for \(file.path), in a header or in REUSE.toml."
        }
        if let missing = coverage.missingTexts.first { return "Put the text of \(missing.text) into LICENSES/." }
        if let text = coverage.unusedTexts.first { return "Remove \(text.path), or name its licence where it applies." }
        if let text = coverage.misnamedTexts.first {
            return "Name \(text.path) by the id of its licence, as LICENSES/MIT.txt."
        }
        return coverage.deprecatedIDs.first.map { "Replace the deprecated id \($0.text)." }
    }
}

extension ReuseCoverage.Place {
    /// The text in quotes.
    fileprivate var quoted: String { "\"\(text)\"" }
}
