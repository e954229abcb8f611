/// The references found in a text, what differs in them, and what is left over.
struct LicenseTextScan {
    struct Found {
        var id: String
        var alignment: LicenseAlignment
        var lines: ClosedRange<Int>

        var kind: LicenseIndex.Kind { alignment.reference.kind }
    }

    private(set) var found: [Found] = []
    private(set) var modifications: [LicenseMention] = []
    /// Words that no reference holds.
    private(set) var open: [Range<Int>] = []
    /// The reference that the words left over resemble most, when that is much.
    private(set) var resemblance: (id: String, line: Int)?
    let words: LicenseWords
    private let index: LicenseIndex

    /// A run of so many words more or fewer than the reference is a change, not noise; of a long text one in a hundred.
    static let notableDifference = 7

    init(_ words: LicenseWords, index: LicenseIndex) {
        self.words = words
        self.index = index
        var matcher = LicenseTextMatcher(words, index: index)
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
    func holds(anyOf phrases: LicensePhrases) -> Bool {
        open.contains { !phrases.places(in: words.codes, $0, index).isEmpty }
    }

    /// How many of `phrases` stand in `run`.
    func count(_ phrases: LicensePhrases, in run: Range<Int>) -> Int {
        phrases.places(in: words.codes, run, index).count
    }

    private mutating func record(_ alignment: LicenseAlignment) {
        let id = index.id(ofReference: alignment.reference.number)
        let lines = line(of: alignment.words.lowerBound)...line(of: alignment.words.upperBound - 1)
        found.append(Found(id: id, alignment: alignment, lines: lines))
        for difference in alignment.differences { note(difference, in: alignment.reference, id) }
    }

    private mutating func note(_ difference: LicenseAlignment.Difference, in reference: LicenseIndex.Reference, _ id: String) {
        let notable = max(Self.notableDifference, reference.required / 100)
        let added = difference.added.count - difference.slots - difference.missing.count
        let missing = difference.missing.count - difference.added.count
        let place = line(of: difference.added.lowerBound)
        if added >= notable {
            modifications.append(LicenseMention(line: place, reason: "adds \(added) words to \(id)"))
        } else if missing >= notable, reference.kind != .notice {
            modifications.append(LicenseMention(line: place, reason: "lacks \(missing) words of \(id)"))
        }
    }

    private mutating func noteResemblance(_ nearest: LicenseAlignment?) {
        guard let nearest, nearest.reference.kind == .text, nearest.matched >= 30,
            nearest.matched * 2 >= nearest.reference.required
        else { return }
        resemblance = (index.id(ofReference: nearest.reference.number), line(of: nearest.words.lowerBound))
    }

    private mutating func noteRestrictions(in run: Range<Int>) {
        for found in LicensePhrases.restrictions.places(in: words.codes, run, index) {
            modifications.append(
                LicenseMention(
                    line: line(of: found.word), reason: "restricts: \"\(found.text)\" outside the license's text"))
        }
    }
}
