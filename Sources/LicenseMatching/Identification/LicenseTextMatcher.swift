/// Finds reference texts in a text: the best alignment first, then again in what is left.
struct LicenseTextMatcher {
    /// At most so many licenses are looked for in one text.
    static let maximumMatches = 60
    /// At most so many references are aligned for one match.
    static let maximumCandidates = 12
    /// The least similarity that is a match.
    static let threshold = 0.87

    private let references = LicenseReferences.shared
    private let words: LicenseWords
    /// Anchors by reference, in the order of the text.
    private var anchors: [[LicenseAligner.Anchor]]
    /// Runs of words that no match holds yet, ascending.
    private(set) var open: [Range<Int>]

    init(_ words: LicenseWords) {
        self.words = words
        anchors = [[LicenseAligner.Anchor]](repeating: [], count: references.references.count)
        open = words.count > 0 ? [0..<words.count] : []
        collectAnchors()
    }

    private mutating func collectAnchors() {
        let codes = words.codes
        guard codes.count >= 4 else { return }
        for word in 0...(codes.count - 4) {
            guard let key = LicenseReferences.key(codes[word], codes[word + 1], codes[word + 2], codes[word + 3]) else {
                continue
            }
            for entry in references.positions(withKey: key) {
                let position = Int(entry)
                guard references.codes[position] == codes[word], references.codes[position + 1] == codes[word + 1],
                    references.codes[position + 2] == codes[word + 2], references.codes[position + 3] == codes[word + 3]
                else { continue }
                anchors[references.owner(of: position)].append(.init(reference: position, word: word))
            }
        }
    }

    /// The next best match, nil when nothing left is similar enough; its words are taken out.
    mutating func next() -> LicenseAlignment? {
        let aligner = LicenseAligner(references: references, text: words.codes)
        var best: LicenseAlignment?
        for candidate in candidates() {
            guard limit(of: candidate) > best?.score ?? 0,
                let alignment = aligner.align(candidate.reference, anchors: candidate.anchors, within: candidate.range),
                isMatch(alignment), alignment.score > best?.score ?? 0
            else { continue }
            best = alignment
        }
        if let best { close(best.words) }
        return best
    }

    /// The most that a candidate can score: no more words than either has, and the reference's others are missing.
    private func limit(of candidate: Candidate) -> Int {
        let reference = references.references[candidate.reference]
        return min(reference.words.count, candidate.range.count) - 2
            * max(0, reference.required - candidate.range.count)
    }

    /// The most similar reference to what is left, however little; nil when nothing resembles one.
    func nearest() -> LicenseAlignment? {
        let aligner = LicenseAligner(references: references, text: words.codes)
        return candidates().compactMap {
            aligner.align($0.reference, anchors: $0.anchors, within: $0.range)
        }.max { $0.matched < $1.matched }
    }

    private func isMatch(_ alignment: LicenseAlignment) -> Bool {
        let required = references.references[alignment.reference].required
        return alignment.similarity >= (required < 40 ? 0.94 : Self.threshold)
    }

    private mutating func close(_ range: Range<Int>) {
        open = open.flatMap { run -> [Range<Int>] in
            guard run.overlaps(range) else { return [run] }
            let parts = [
                run.lowerBound..<max(run.lowerBound, range.lowerBound),
                min(run.upperBound, range.upperBound)..<run.upperBound,
            ]
            return parts.filter { !$0.isEmpty }
        }
        for index in anchors.indices where !anchors[index].isEmpty {
            anchors[index].removeAll { $0.word + 3 >= range.lowerBound && $0.word < range.upperBound }
        }
    }

    // MARK: Candidates

    private struct Candidate {
        var reference: Int
        var anchors: [LicenseAligner.Anchor]
        var range: Range<Int>
        var rank: Int
    }

    private func candidates() -> [Candidate] {
        var found: [Candidate] = []
        for index in anchors.indices where anchors[index].count > 1 {
            let reference = references.references[index]
            guard anchors[index].count * 4 >= reference.sampled, let candidate = candidate(index) else { continue }
            if candidate.anchors.count * 4 >= reference.sampled { found.append(candidate) }
        }
        found.sort { ($1.rank, $0.reference) < ($0.rank, $1.reference) }
        return Array(found.prefix(Self.maximumCandidates))
    }

    /// The densest stretch of anchors that is not much longer than the reference and holds no other match.
    private func candidate(_ index: Int) -> Candidate? {
        let reference = references.references[index]
        let reach = reference.words.count + reference.words.count / 4 + 60
        let list = anchors[index]
        var best = 0..<0
        var bestRun = 0
        var start = 0
        var run = 0
        for end in list.indices {
            while run < open.count, open[run].upperBound <= list[end].word { run += 1 }
            guard run < open.count else { break }
            while list[start].word < open[run].lowerBound || list[end].word - list[start].word > reach { start += 1 }
            if end + 1 - start > best.count {
                best = start..<end + 1
                bestRun = run
            }
        }
        guard !best.isEmpty else { return nil }
        return Candidate(
            reference: index, anchors: Array(list[best]), range: open[bestRun],
            rank: 2 * best.count - reference.sampled)
    }
}
