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
    /// Words, cells and anchors looked at before the search ends, so that no text takes long.
    static let maximumWork = 1_500_000

    private let index: LicenseIndex
    private let anchors: LicenseAnchors
    private var aligner: LicenseAligner
    private var candidates: [LicenseCandidate] = []
    private var work = 0
    /// Room for every place of a reference.
    private var seen: [UInt16] = []
    /// The rank of each candidate, least for one that nothing is left of.
    private var ranks: [Int] = []
    /// Runs of words that no match holds yet, ascending.
    private(set) var open: [Range<Int>]

    init(_ words: LicenseWords, index: LicenseIndex) {
        self.index = index
        anchors = LicenseAnchors(of: words, in: index)
        aligner = LicenseAligner(index: index, text: words.codes)
        open = words.count > 0 ? [0..<words.count] : []
        seen = [UInt16](repeating: 0, count: anchors.groups.reduce(0) { max($0, $1.reference.count) })
        candidates = anchors.groups.map(LicenseCandidate.init)
        ranks = candidates.map(\.rank)
    }

    /// The next best match, nil when nothing left is similar enough; its words are taken out.
    mutating func next() -> LicenseAlignment? {
        for _ in 0..<Self.maximumRounds {
            let leading = leading(refused: false)
            var best: LicenseAlignment?
            for position in leading {
                let most = candidates[position].most
                guard most > best.map(weight) ?? 0 else { continue }
                guard let alignment = align(position), isMatch(alignment) else {
                    candidates[position].isRefused = true
                    continue
                }
                if weight(alignment) > best.map(weight) ?? 0 { best = alignment }
                if isWhole(alignment, in: candidates[position].range) { break }
            }
            if let best {
                close(best.words)
                return best
            }
            if !leading.contains(where: { candidates[$0].isRefused }) { return nil }
        }
        return nil
    }

    /// True where every word agrees and next to nothing is left over: candidates of lower rank cannot fit better.
    private func isWhole(_ alignment: LicenseAlignment, in range: Range<Int>) -> Bool {
        alignment.cost == 0 && alignment.matched == alignment.words.count && alignment.reference.isListed
            && range.count - alignment.words.count <= Self.fewLeft
    }

    /// A text off the SPDX list stands behind a listed one that fits nearly as well.
    private func weight(_ alignment: LicenseAlignment) -> Int {
        alignment.reference.isListed ? alignment.score : alignment.score - 4
    }

    /// The most similar reference to what is left, however little; nil when nothing resembles one.
    mutating func nearest() -> LicenseAlignment? {
        leading(refused: true).compactMap { align($0) }.max { $0.matched < $1.matched }
    }

    private mutating func align(_ position: Int) -> LicenseAlignment? {
        if !candidates[position].isAligned {
            candidates[position].isAligned = true
            candidates[position].alignment = aligner.align(
                candidates[position].reference, anchors: anchors.anchors[candidates[position].window],
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

    /// Positions of the most promising candidates, the best first.
    ///
    /// Ranks only fall when words are taken out, so only those at the front are looked at again.
    private mutating func leading(refused: Bool) -> [Int] {
        while work + aligner.work < Self.maximumWork {
            let front = front(refused: refused)
            let stale = front.filter { candidates[$0].isStale }
            if stale.isEmpty { return front }
            for position in stale {
                work += candidates[position].group.count
                candidates[position].update(anchors.anchors, open: open, seen: &seen)
                ranks[position] = candidates[position].isSpent ? Int.min : candidates[position].rank
            }
        }
        return []
    }

    private func front(refused: Bool) -> [Int] {
        var best: [Int] = []
        var least = Int.min
        for position in ranks.indices where ranks[position] > least {
            if !refused, candidates[position].isRefused { continue }
            let place = best.firstIndex { ranks[$0] < ranks[position] } ?? best.count
            best.insert(position, at: place)
            if best.count > Self.maximumCandidates { best.removeLast() }
            if best.count == Self.maximumCandidates { least = ranks[best[best.count - 1]] }
        }
        return best
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
        for position in candidates.indices where ranks[position] > Int.min { candidates[position].close(range) }
    }
}
