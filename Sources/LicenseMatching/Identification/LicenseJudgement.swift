/// Turns what was found in a text into one reading.
struct LicenseJudgement {
    let scan: LicenseTextScan
    let tags: [DeclaredLicense]
    let text: [UInt8]

    /// A text with more words is no mere pointer to a license.
    static let maximumPointerWords = 3000
    /// So many words of other legal text beside a license make the whole uncertain.
    static let maximumForeignWords = 60

    func reading() -> LicenseReading {
        var reading = LicenseReading(modifications: scan.modifications, declaredTags: tags)
        reading.matches = matches()
        reading.isLicenseText = !reading.matches.isEmpty || scan.resemblance != nil
        if reading.matches.isEmpty {
            readPointer(into: &reading)
        } else if let refusal = refusal() {
            reading.reason = refusal
        } else {
            reading.expression = combined(reading.matches)
            reading.reason = uncertainty(reading.matches)
        }
        return reading
    }

    // MARK: Texts and notices

    /// Licenses in the order of their lines; an exception joins the license before it, else the one behind it.
    private func matches() -> [LicenseMatch] {
        var result = scan.found.filter { $0.kind != .exception }.map { found in
            LicenseMatch(
                license: SPDXExpression(id: found.id), lines: found.lines,
                evidence: found.kind == .notice ? .notice : .text, similarity: found.alignment.similarity)
        }
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

    /// A notice decides `-only` or `-or-later` for the text of the same license, and then stands for both.
    private func withNoticesApplied(_ matches: [LicenseMatch]) -> [LicenseMatch] {
        let notices = matches.filter { $0.evidence == .notice }
        return matches.map { match in
            guard match.evidence == .text, case .license(var term) = match.license else { return match }
            let base = LicenseFamilies.base(term.id)
            let later = notices.lazy.compactMap(\.license.terms.first).first { LicenseFamilies.base($0.id) == base }
            guard let later else { return match }
            term.id = later.id
            term.exception = term.exception ?? later.exception
            var decided = match
            decided.license = .license(term)
            return decided
        }
    }

    private func refusal() -> String? {
        if let change = scan.modifications.first {
            return "line \(change.line) \(change.reason): not the license as published"
        }
        if let other = scan.resemblance {
            return "from line \(other.line) the words resemble \(other.id) without being it"
        }
        let foreign = scan.open.filter { $0.count >= Self.maximumForeignWords }
        let isLegal = foreign.contains { scan.count(LicensePhrases.legal, in: $0) >= 3 }
        return isLegal ? "legal text beside the license is none that is known" : nil
    }

    private func combined(_ matches: [LicenseMatch]) -> SPDXExpression? {
        let licenses = matches.map(\.license)
        if let tag = declared(), licenses.allSatisfy({ license in covers(tag, license) }) { return tag }
        if licenses.count > 1, scan.holds(anyOf: LicensePhrases.choices) {
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

    // MARK: Pointers

    private func declared() -> SPDXExpression? {
        guard !tags.isEmpty, tags.allSatisfy({ $0.expression != nil }) else { return nil }
        return SPDXExpression.combining(all: tags.compactMap(\.expression))
    }

    private func readPointer(into reading: inout LicenseReading) {
        if let resemblance = scan.resemblance {
            reading.reason = "from line \(resemblance.line) the words resemble \(resemblance.id) without being it"
        } else if scan.words.count > Self.maximumPointerWords {
            reading.reason = "no license that is known"
        } else if let expression = declared() {
            reading.expression = expression
            reading.matches = tags.compactMap { tag in
                tag.expression.map { LicenseMatch(license: $0, lines: tag.line...tag.line, evidence: .tag) }
            }
        } else if let change = reading.modifications.first {
            reading.reason = "line \(change.line) \(change.reason)"
        } else if tags.isEmpty, let pointer = LicensePointer.read(text) {
            reading.expression = pointer.license
            reading.matches = [pointer]
        } else {
            reading.reason =
                tags.isEmpty
                ? "no license that is known" : "line \(tags[0].line): \(tags[0].value) is no listed license"
        }
    }
}
