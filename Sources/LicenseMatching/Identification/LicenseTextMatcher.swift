/// Finds reference texts in a text: the best alignment first, then again in what is left.
struct LicenseTextMatcher {
    /// At most so many licenses are looked for in one text.
    static let maximumMatches = 60
    /// At most so many references are aligned for one match.
    static let maximumCandidates = 20
    /// So often other candidates are tried where none is alike.
    static let maximumRounds = 4
    /// The least similarity that is a match, of a text off the SPDX list and of one of few words.
    static let threshold = 0.87
    static let unlistedThreshold = 0.91
    static let strictThreshold = 0.94
    static let fewWords = 40
    /// So many words beside a whole text are a title.
    static let fewLeft = 12
    /// More optional words make a text that another may fit better.
    static let fewOptional = 8
    /// Words, cells and anchors looked at before the search ends, so that no text takes long.
    static let maximumWork = 1_500_000

    /// Fewer words in a row hold no match: two anchors take as many.
    static let leastRun = 5

    private let index: LicenseIndex
    private let words: LicenseWords
    private var aligner: LicenseAligner
    /// Nil until candidates are needed.
    private var anchors: LicenseAnchors?
    private var candidates: [LicenseCandidate] = []
    private var work = 0
    /// Room for every place of a reference.
    private var seen: [UInt16] = []
    /// The rank of each candidate, least for one that nothing is left of.
    private var ranks: [Int] = []
    /// Runs of words that no match holds yet, ascending.
    private(set) var open: [Range<Int>]
    /// True once the search ended at a limit.
    private(set) var isCut = false

    init(_ words: LicenseWords, index: LicenseIndex) {
        self.index = index
        self.words = words
        aligner = LicenseAligner(index: index, text: words.codes)
        open = words.count > 0 ? [0..<words.count] : []
    }

    /// The next best match, nil when nothing left is similar enough; its words are taken out.
    mutating func next() -> LicenseAlignment? {
        guard let best = whole() ?? best() else { return nil }
        close(best.words)
        return best
    }

    /// The listed license that the text is, word by word.
    private func whole() -> LicenseAlignment? {
        guard open == [0..<words.count], words.count <= LicenseIndex.maximumReference else { return nil }
        return LicenseWhole.alignment(of: words.codes, in: index)
    }

    private mutating func best() -> LicenseAlignment? {
        guard holdsRun(of: Self.leastRun) else { return nil }
        findCandidates()
        for _ in 0..<Self.maximumRounds {
            let (best, isRefused) = round()
            if best != nil || !isRefused { return best }
        }
        return nil
    }

    private mutating func findCandidates() {
        guard anchors == nil else { return }
        let found = LicenseAnchors(of: words, in: index)
        isCut = found.isCut
        seen = [UInt16](repeating: 0, count: found.groups.reduce(0) { max($0, $1.reference.count) })
        candidates = found.groups.map(LicenseCandidate.init)
        ranks = candidates.map(\.rank)
        anchors = found
    }

    /// The best match among the leading candidates not refused yet, and whether one of them was refused now.
    private mutating func round() -> (LicenseAlignment?, isRefused: Bool) {
        var queue = LicenseQueue(ranks) { [candidates] in !candidates[$0].isRefused }
        var best: LicenseAlignment?
        var isRefused = false
        for _ in 0..<Self.maximumCandidates {
            let floor = best.map(weight) ?? 1
            guard let position = lead(&queue, atLeast: floor) else { break }
            guard candidates[position].most >= floor else { continue }
            guard let alignment = align(position), isMatch(alignment) else {
                candidates[position].isRefused = true
                isRefused = true
                continue
            }
            if fits(alignment, better: best, floor) { best = alignment }
            if isWhole(alignment, in: candidates[position].range) { break }
        }
        return (best, isRefused)
    }

    /// True where every word agrees and next to nothing is left over: candidates of lower rank cannot fit better.
    private func isWhole(_ alignment: LicenseAlignment, in range: Range<Int>) -> Bool {
        alignment.cost == 0 && alignment.matched - alignment.reference.required <= Self.fewOptional
            && alignment.matched == alignment.words.count && alignment.reference.isListed
            && range.count - alignment.words.count <= Self.fewLeft
    }

    /// True where it scores more than `best`, or as much with more words that may not be left out.
    private func fits(_ alignment: LicenseAlignment, better best: LicenseAlignment?, _ floor: Int) -> Bool {
        let weight = weight(alignment)
        return weight == floor
            ? alignment.reference.required > best?.reference.required ?? 0 : weight > floor
    }

    /// A text off the SPDX list stands behind a listed one that fits nearly as well.
    private func weight(_ alignment: LicenseAlignment) -> Int {
        alignment.reference.isListed ? alignment.score : alignment.score - 4
    }

    /// The most similar reference to what is left, of at least `least` words; nil when nothing resembles one.
    mutating func nearest(atLeast least: Int) -> LicenseAlignment? {
        guard holdsRun(of: least) else { return nil }
        findCandidates()
        var queue = LicenseQueue(ranks) { _ in true }
        var best: LicenseAlignment?
        for _ in 0..<Self.maximumCandidates {
            guard let position = lead(&queue, atLeast: Int.min) else { break }
            let limit = min(candidates[position].reference.count, candidates[position].range.count)
            guard limit > best?.matched ?? least - 1 else { continue }
            if let alignment = align(position), alignment.matched > best?.matched ?? 0 { best = alignment }
        }
        return best
    }

    private func holdsRun(of least: Int) -> Bool {
        open.contains { $0.count >= least }
    }

    private mutating func align(_ position: Int) -> LicenseAlignment? {
        if !candidates[position].isAligned {
            candidates[position].isAligned = true
            candidates[position].alignment = aligner.align(
                candidates[position].reference, anchors: candidates[position].window,
                within: candidates[position].range)
        }
        return candidates[position].alignment
    }

    private func isMatch(_ alignment: LicenseAlignment) -> Bool {
        let reference = alignment.reference
        let least =
            switch (reference.isListed, reference.required < Self.fewWords) {
            case (true, false): Self.threshold
            case (true, true), (false, true): Self.strictThreshold
            case (false, false): Self.unlistedThreshold
            }
        return alignment.similarity >= least
    }

    // MARK: Candidates

    /// The most promising candidate that waits, which is taken out of the queue.
    ///
    /// Ranks only fall when words are taken out, so a stale one is looked at again only when it leads and may reach
    /// `floor`.
    private mutating func lead(_ queue: inout LicenseQueue, atLeast floor: Int) -> Int? {
        while let position = queue.first {
            guard candidates[position].isStale, candidates[position].most >= floor else {
                queue.remove(position)
                return position
            }
            guard work + aligner.work < Self.maximumWork else {
                isCut = true
                return nil
            }
            update(position)
            queue.rank(position, as: ranks[position])
        }
        return nil
    }

    private mutating func update(_ position: Int) {
        if candidates[position].anchors == nil { candidates[position].anchors = anchors?.gather(position) }
        work += candidates[position].anchors?.count ?? 0
        candidates[position].update(open: open, seen: &seen)
        ranks[position] = candidates[position].isSpent ? LicenseQueue.spent : candidates[position].rank
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
        for position in candidates.indices where ranks[position] > LicenseQueue.spent {
            candidates[position].close(range)
        }
    }
}
