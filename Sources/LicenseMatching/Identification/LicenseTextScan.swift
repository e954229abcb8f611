/// The references found in a text, what differs in them, and what is left over.
struct LicenseTextScan {
    struct Found {
        var reference: LicenseReferences.Reference
        var alignment: LicenseAlignment
        var lines: ClosedRange<Int>
    }

    private(set) var found: [Found] = []
    private(set) var modifications: [LicenseMention] = []
    /// Words that no reference holds.
    private(set) var open: [Range<Int>] = []
    /// The reference that the words left over resemble most, when that is much.
    private(set) var resemblance: (id: String, line: Int)?
    let words: LicenseWords

    /// A run of so many words more or fewer than the reference is a change, not noise; of a long text one in a hundred.
    static let notableDifference = 7

    init(_ words: LicenseWords) {
        self.words = words
        var matcher = LicenseTextMatcher(words)
        while found.count < LicenseTextMatcher.maximumMatches, let alignment = matcher.next() {
            record(alignment)
        }
        open = matcher.open
        found.sort { $0.alignment.words.lowerBound < $1.alignment.words.lowerBound }
        noteResemblance(matcher.nearest())
        for run in open { noteRestrictions(in: run) }
        modifications.sort { ($0.line, $0.reason) < ($1.line, $1.reason) }
    }

    func line(of word: Int) -> Int {
        words.count == 0 ? 1 : Int(words.lines[min(max(0, word), words.count - 1)])
    }

    /// True where one of `phrases` stands outside the texts found.
    func holds(anyOf phrases: [LicensePhrases.Phrase]) -> Bool {
        open.contains { run in
            phrases.contains { !LicensePhrases.places(of: $0, in: words.codes, run).isEmpty }
        }
    }

    private mutating func record(_ alignment: LicenseAlignment) {
        let reference = LicenseReferences.shared.references[alignment.reference]
        let lines = line(of: alignment.words.lowerBound)...line(of: alignment.words.upperBound - 1)
        found.append(Found(reference: reference, alignment: alignment, lines: lines))
        for difference in alignment.differences { note(difference, in: reference) }
    }

    private mutating func note(_ difference: LicenseAlignment.Difference, in reference: LicenseReferences.Reference) {
        let notable = max(Self.notableDifference, reference.required / 100)
        let added = difference.added.count - difference.slots - difference.missing.count
        let missing = difference.missing.count - difference.added.count
        let place = line(of: difference.added.lowerBound)
        if added >= notable {
            modifications.append(LicenseMention(line: place, reason: "adds \(added) words to \(reference.id)"))
        } else if missing >= notable, reference.kind != .notice {
            modifications.append(LicenseMention(line: place, reason: "lacks \(missing) words of \(reference.id)"))
        }
    }

    private mutating func noteResemblance(_ nearest: LicenseAlignment?) {
        guard let nearest else { return }
        let reference = LicenseReferences.shared.references[nearest.reference]
        guard reference.kind == .text, nearest.matched >= 30, nearest.matched * 2 >= reference.required else { return }
        resemblance = (reference.id, line(of: nearest.words.lowerBound))
    }

    private mutating func noteRestrictions(in run: Range<Int>) {
        for phrase in LicensePhrases.restrictions {
            let places = LicensePhrases.places(of: phrase, in: words.codes, run)
            guard let place = places.first(where: { !isAllowed($0, in: run) }) else { continue }
            modifications.append(
                LicenseMention(
                    line: line(of: place), reason: "restricts: \"\(phrase.text)\" outside the licence's text"))
        }
    }

    private func isAllowed(_ place: Int, in run: Range<Int>) -> Bool {
        LicensePhrases.allowances.contains { allowance in
            LicensePhrases.places(of: allowance, in: words.codes, run).contains {
                ($0..<$0 + allowance.codes.count).contains(place)
            }
        }
    }
}
