/// Turns what was found in a text into one reading.
struct LicenseJudgement {
    let scan: LicenseTextScan
    let tags: [DeclaredLicense]
    let text: [UInt8]

    /// A text with more words is no mere pointer to a license.
    static let maximumPointerWords = 3000
    /// A text with fewer words is no license of one's own.
    static let minimumLicenseWords = 60
    /// So many words of other legal text beside a license make the whole uncertain.
    static let maximumForeignWords = 60

    func reading() -> LicenseReading {
        var reading = LicenseReading(modifications: scan.modifications, declaredTags: tags)
        let found = textMatches()
        reading.isLicenseText = !found.isEmpty || scan.resemblance != nil || grantsRights
        // A name above terms that are not its license's is no pointer to it.
        if found.isEmpty, tags.isEmpty, scan.modifications.isEmpty, !scan.holds(anyOf: LicensePhrases.terms),
            let pointer = LicensePointer.read(text)
        {
            reading.matches = [pointer]
            reading.expression = pointer.license
            return reading
        }
        reading.matches = matches(found + statements(beside: found))
        if reading.matches.isEmpty {
            readTags(into: &reading)
        } else if let refusal = refusal(reading.matches) {
            reading.reason = refusal
        } else {
            reading.expression = combined(reading.matches)
            reading.reason = uncertainty(reading.matches)
        }
        return reading
    }

    /// A license of one's own: it calls itself one and grants in two ways.
    private var grantsRights: Bool {
        scan.words.count >= Self.minimumLicenseWords && scan.holds(anyOf: LicensePhrases.selfNames)
            && scan.open.reduce(0) { $0 + scan.count(LicensePhrases.grants, in: $1) } >= 2
    }

    // MARK: Texts, notices and statements

    private func textMatches() -> [LicenseMatch] {
        scan.found.filter { $0.kind != .exception }.map { found in
            LicenseMatch(
                license: SPDXExpression(id: found.id), lines: found.lines,
                evidence: found.kind == .notice ? .notice : .text, similarity: found.alignment.similarity,
                differences: found.differences)
        }
    }

    /// Statements outside the texts found that name another license than those; of a long text without any, none.
    private func statements(beside found: [LicenseMatch]) -> [LicenseMatch] {
        guard tags.isEmpty, !found.isEmpty || scan.words.count <= Self.maximumPointerWords else { return [] }
        guard found.isEmpty || scan.holds(anyOf: LicensePhrases.introductions) else { return [] }
        let covered = scan.found.map(\.lines)
        return LicenseStatements.all(in: text) { line in covered.contains { $0.contains(line) } }
    }

    /// Licenses in the order of their lines; an exception joins the license before it, else the one behind it.
    private func matches(_ found: [LicenseMatch]) -> [LicenseMatch] {
        var result = found.sorted { $0.lines.lowerBound < $1.lines.lowerBound }
        for found in scan.found where found.kind == .exception {
            attach(found, to: &result)
        }
        return withNoticesApplied(result)
    }

    private func attach(_ exception: LicenseTextScan.Found, to matches: inout [LicenseMatch]) {
        let position =
            matches.lastIndex { $0.lines.lowerBound <= exception.lines.lowerBound && takesExceptions($0) }
            ?? matches.firstIndex { takesExceptions($0) }
        guard let position, case .license(var term) = matches[position].license, term.exception == nil else { return }
        term.exception = exception.id
        matches[position].license = .license(term)
    }

    private func takesExceptions(_ match: LicenseMatch) -> Bool {
        match.license.terms.contains { $0.exception == nil && ($0.id.contains("GPL-") || $0.id.hasPrefix("Apache-")) }
    }

    /// A notice or a statement decides `-only` or `-or-later` for the text of the same license, and then stands for both.
    private func withNoticesApplied(_ matches: [LicenseMatch]) -> [LicenseMatch] {
        let notices = matches.filter { $0.evidence != .text }
        return matches.map { match in
            guard match.evidence == .text, case .license(var term) = match.license else { return match }
            let base = LicenseFamilies.base(term.id)
            let later = notices.lazy.flatMap(\.license.terms).first { LicenseFamilies.base($0.id) == base }
            guard let later else { return match }
            term.id = later.id
            term.exception = term.exception ?? later.exception
            var decided = match
            decided.license = .license(term)
            return decided
        }
    }

    private func refusal(_ matches: [LicenseMatch]) -> String? {
        if let change = scan.modifications.first {
            return "line \(change.line) \(change.reason): not the license as published"
        }
        if let other = scan.resemblance {
            return other.reason
        }
        let stated = matches.filter { $0.evidence == .statement }.map(\.lines)
        let foreign = scan.open.filter { run in
            let lines = scan.line(of: run.lowerBound)...scan.line(of: run.upperBound - 1)
            return run.count >= Self.maximumForeignWords && !stated.contains { lines.overlaps($0) }
        }
        let isLegal = foreign.contains { scan.count(LicensePhrases.legal, in: $0) >= 3 }
        return isLegal ? "legal text beside the license is none that is known" : nil
    }

    private func combined(_ matches: [LicenseMatch]) -> SPDXExpression? {
        let licenses = matches.map(\.license)
        if let tag = declared(), licenses.allSatisfy({ license in covers(tag, license) }) { return tag }
        if licenses.count > 1, scan.offersChoice {
            return SPDXExpression.combining(any: licenses)
        }
        return SPDXExpression.combining(all: licenses)
    }

    private func covers(_ tag: SPDXExpression, _ license: SPDXExpression) -> Bool {
        license.terms.allSatisfy { term in
            tag.terms.contains { LicenseFamilies.base($0.id) == LicenseFamilies.base(term.id) }
        }
    }

    private func uncertainty(_ matches: [LicenseMatch]) -> String? {
        guard declared() == nil,
            let match = matches.first(where: { $0.evidence == .text }),
            let id = match.license.terms.first?.id, LicenseFamilies.hasSuffixes(id), id.hasSuffix("-only"),
            !matches.contains(where: { $0.evidence == .notice && $0.license.terms.first?.id == id })
        else { return nil }
        return "the text alone does not say whether later versions apply; \(id) is what it grants at least"
    }

    // MARK: Tags

    private func declared() -> SPDXExpression? {
        guard !tags.isEmpty, tags.allSatisfy({ $0.expression != nil }) else { return nil }
        return SPDXExpression.combining(all: tags.compactMap(\.expression))
    }

    private func readTags(into reading: inout LicenseReading) {
        if let resemblance = scan.resemblance {
            reading.reason = resemblance.reason
        } else if scan.words.count <= Self.maximumPointerWords, let expression = declared() {
            reading.expression = expression
            reading.matches = tags.compactMap { tag in
                tag.expression.map { LicenseMatch(license: $0, lines: tag.line...tag.line, evidence: .tag) }
            }
        } else if grantsRights {
            reading.reason = "it grants rights in words that are those of no license that is known"
        } else if let change = reading.modifications.first {
            reading.reason = "line \(change.line) \(change.reason)"
        } else {
            reading.reason =
                tags.isEmpty
                ? "no license that is known" : "line \(tags[0].line): \(tags[0].value) is no listed license"
        }
    }
}
