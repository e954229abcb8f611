/// The references found in a text, what differs in them, and what is left over.
struct LicenseTextScan {
    struct Found {
        var id: String
        var alignment: LicenseAlignment
        var lines: ClosedRange<Int>
        var differences: [LicenseMention]

        var kind: LicenseIndex.Kind { alignment.reference.kind }
    }

    private(set) var found: [Found] = []
    private(set) var modifications: [LicenseMention] = []
    /// Words that no reference holds.
    private(set) var open: [Range<Int>] = []
    /// The reference that the words left over resemble most, when that is much.
    private(set) var resemblance: Resemblance?
    /// True where the search for references ended at a limit.
    private(set) var isCut = false
    let words: LicenseWords
    private let text: [UInt8]
    private let index: LicenseIndex

    /// A reference that the text holds most words of without being it.
    struct Resemblance {
        var id: String
        var line: Int
        /// Share of its words, 0 to 1.
        var share: Double

        var reason: String {
            "from line \(line) \(Int(share * 100)) % of the words of \(id) are there, without being it"
        }
    }

    /// Fewer words, or a lower share of a reference's, are no resemblance.
    static let leastResemblance = 30
    static let leastUnlistedResemblance = 80
    static let resemblance = 0.6
    static let unlistedResemblance = 0.75

    /// At most so many differences of one match are told.
    static let maximumDifferences = 40

    /// Looks for references in `text`, whose words are `words`.
    init(_ words: LicenseWords, of text: [UInt8], index: LicenseIndex) {
        self.words = words
        self.text = text
        self.index = index
        var matcher = LicenseTextMatcher(words, index: index)
        while found.count < LicenseTextMatcher.maximumMatches, let alignment = matcher.next() {
            record(alignment)
        }
        open = matcher.open
        found.sort { $0.alignment.words.lowerBound < $1.alignment.words.lowerBound }
        let isFull = found.count == LicenseTextMatcher.maximumMatches
        noteResemblance(matcher.nearest(atLeast: Self.leastResemblance))
        isCut = matcher.isCut || isFull
        let held = found.flatMap { $0.alignment.held }
        for run in open + held { noteRestrictions(in: run, of: LicensePhrases.restrictions) }
        if found.contains(where: { $0.kind == .text }) {
            for run in open + held { noteRestrictions(in: run, of: LicensePhrases.obligations) }
        }
        modifications.sort { ($0.line, $0.reason) < ($1.line, $1.reason) }
    }

    func line(of word: Int) -> Int {
        words.count == 0 ? 1 : words.line(ofByte: Int(words.starts[min(max(0, word), words.count - 1)]))
    }

    /// True where one of `phrases` stands outside the texts found.
    func holds(anyOf phrases: LicensePhrases) -> Bool {
        open.contains { !phrases.places(in: words.codes, $0, index).isEmpty }
    }

    /// True where words outside the texts found say that licenses, and not only versions of one, are a choice.
    var offersChoice: Bool { open.contains(where: offersChoice) }

    private func offersChoice(in run: Range<Int>) -> Bool {
        var rest = run
        for _ in 0..<Self.maximumVersionChoices {
            let places = LicensePhrases.choices.places(in: words.codes, rest, index).map(\.words)
            let later = places.filter {
                let end = min($0.upperBound + 2, run.upperBound)
                return !LicensePhrases.laterVersions.places(in: words.codes, $0.lowerBound..<end, index).isEmpty
            }
            guard places.count == later.count, let last = later.map(\.upperBound).max() else { return !places.isEmpty }
            rest = last..<run.upperBound
        }
        return false
    }

    /// A hostile text may offer later versions in every line.
    private static let maximumVersionChoices = 32

    /// How many of `phrases` stand in `run`.
    func count(_ phrases: LicensePhrases, in run: Range<Int>) -> Int {
        phrases.places(in: words.codes, run, index).count
    }

    private mutating func record(_ alignment: LicenseAlignment) {
        let id = index.id(ofReference: alignment.reference.number)
        let lines = line(of: alignment.words.lowerBound)...line(of: alignment.words.upperBound - 1)
        let description = LicenseDifferenceText(
            reference: alignment.reference, words: words, text: text, index: index)
        let differences = alignment.differences.prefix(Self.maximumDifferences).map {
            LicenseMention(line: line(of: $0.added.lowerBound), reason: description.describe($0))
        }
        found.append(Found(id: id, alignment: alignment, lines: lines, differences: differences))
        for difference in alignment.differences {
            guard let reason = LicenseChange(difference, description).reason(of: id) else { continue }
            modifications.append(LicenseMention(line: line(of: difference.added.lowerBound), reason: reason))
        }
    }

    private mutating func noteResemblance(_ nearest: LicenseAlignment?) {
        guard let nearest, nearest.reference.kind == .text else { return }
        let isShort = nearest.matched < Self.leastUnlistedResemblance
        guard nearest.reference.isListed || !isShort else { return }
        let share = Double(nearest.matched) / Double(max(1, nearest.reference.required))
        guard share >= (nearest.reference.isListed ? Self.resemblance : Self.unlistedResemblance) else { return }
        resemblance = Resemblance(
            id: index.id(ofReference: nearest.reference.number), line: line(of: nearest.words.lowerBound),
            share: min(1, share))
    }

    private mutating func noteRestrictions(in run: Range<Int>, of phrases: LicensePhrases) {
        let found = phrases.places(in: words.codes, run, index)
        guard !found.isEmpty else { return }
        let harmless = LicensePhrases.harmless.places(in: words.codes, run, index)
        for place in found
        where !harmless.contains(where: { $0.words.overlaps(place.words) }) && !isAboutMarks(place.words.lowerBound) {
            modifications.append(
                LicenseMention(
                    line: line(of: place.words.lowerBound),
                    reason: "restricts: \"\(place.text)\" outside the license's text"))
        }
    }

    /// Whether the sentence up to `word` is about names, logos and the like alone: a license to the work gives no right to them
    /// anyway.
    private func isAboutMarks(_ word: Int) -> Bool {
        let end = Int(words.starts[word])
        let before = String(decoding: text[max(0, end - Self.longestSentence)..<end], as: UTF8.self).lowercased()
        let start =
            ["\n\n", ". ", ".\n"].compactMap { before.ranges(of: $0).last?.upperBound }.max() ?? before.startIndex
        let sentence = before[start...]
        return ["logo", "trademark", "icons", "mascot", "artwork"].contains { sentence.contains($0) }
            && !["software", "program", "code", "work ", "library", "file"].contains { sentence.contains($0) }
    }

    /// In bytes.
    private static let longestSentence = 300
}
