import ReportModel

extension Way {
    /// The way in words.
    var label: String {
        switch self {
        case .use: "Use"
        case .develop: "Develop"
        case .share: "Share data"
        case .takePart: "Take part"
        case .support: "Support"
        }
    }
}

extension Verdict {
    /// The verdict in words.
    var label: String {
        switch self {
        case .met: "there"
        case .partlyMet: "partly there"
        case .unmet: "missing"
        case .notApplicable: "does not apply"
        case .unknown: "not known"
        }
    }
}

extension ScanStatus {
    /// The status in a sentence about the repository.
    var sentence: String {
        switch self {
        case .ok: "Everything was read."
        case .partial: "Only a part could be read; the notes say which."
        case .skipped: "Not scanned: this is no repository of its own."
        case .unsupported: "Not scanned: the repository uses a format that this program cannot read."
        case .empty: "Not scanned: the repository has no commit yet."
        case .error: "Not scanned: the repository could not be read."
        case .timeout: "Not scanned: it took longer than the time allowed."
        case .crashed: "Not scanned: the process that scanned it ended early."
        }
    }
}

extension ReportDigest {
    /// `between 74 and 81`, rounded outwards; nil where nothing is uncertain.
    var interval: String? { scoreInterval(low, high) }
}

extension Report {
    /// `between 74 and 81`, rounded outwards; nil where nothing is uncertain.
    var interval: String? { scoreInterval(low, high) }

    /// How much of what was asked could be answered, as a sentence without its full stop.
    var coverageSentence: String? {
        guard let coverage else { return nil }
        if coverage >= 1 { return "every question could be answered" }
        if coverage <= 0 { return "no question could be answered" }
        return "\((coverage * 100).roundedDown) % of the questions could be answered"
    }

    /// What went wrong and what could not be seen, in sentences.
    var notes: [String] {
        (error.map { [$0.message] } ?? []) + limits.map(\.message)
    }

    /// `78 of 100 (B)`, rounded down; `not known` without a score.
    var scoreWords: String {
        guard let score else { return "not known" }
        return "\(score.roundedDown) of 100" + (grade.map { " (\($0.rawValue))" } ?? "")
    }

    /// `main at 3f2a9c1d04, 2025-11-03`.
    var revisionWords: String? { revision?.words }
}

extension RevisionIdentity {
    /// `main at 3f2a9c1d04, 2025-11-03`.
    var words: String {
        let branch = reference.map { $0.withoutReferencePrefix + " at " } ?? ""
        return branch + "\(id.prefix(10)), \(date.day)"
    }
}

extension String {
    /// The day of a moment written as ISO 8601.
    var day: Substring { prefix { $0 != "T" } }

    /// A reference without `refs/heads/`, `refs/remotes/` or `refs/tags/`.
    fileprivate var withoutReferencePrefix: String {
        for prefix in ["refs/heads/", "refs/remotes/", "refs/tags/"] where hasPrefix(prefix) {
            return String(dropFirst(prefix.count))
        }
        return self
    }
}

extension Finding {
    /// Where to look, without what the summary says already: figures, and files that it names.
    var places: [String] {
        evidence.filter { $0.figure == nil && ($0.line != nil || !summary.contains($0.path ?? "\n")) }
            .compactMap(\.words)
    }
}

extension Evidence {
    /// `README.md:12`, the short id of a commit, or `people 3`.
    var words: String? {
        if let path { return path + (line.map { ":\($0)" } ?? "") }
        if let commit { return String(commit.prefix(10)) }
        guard let figure, let value else { return nil }
        return "\(figure) \(value.shortestGrouped)"
    }
}

/// `between 74 and 81`, rounded outwards; nil where nothing is uncertain.
private func scoreInterval(_ low: Double?, _ high: Double?) -> String? {
    guard let low, let high, high.roundedUp > low.roundedDown, high > low else { return nil }
    return "between \(low.roundedDown) and \(high.roundedUp)"
}
