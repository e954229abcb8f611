/// A reference that a text may hold, and where.
struct LicenseCandidate {
    let reference: LicenseIndex.Reference
    /// All its anchors in the order of the text, nil until they are gathered.
    var anchors: [LicenseAnchors.Anchor]?
    /// The anchors of its densest stretch.
    private(set) var window: ArraySlice<LicenseAnchors.Anchor> = []
    /// The words around it that no match holds yet.
    private(set) var range: Range<Int> = 0..<0
    /// Twice the anchors found less those that the reference has, as words; not less than it would be where `isStale`.
    private(set) var rank: Int
    private(set) var isStale = true
    private(set) var isSpent = false
    /// Set once it is looked for; nil where nothing aligns.
    var alignment: LicenseAlignment?
    var isAligned = false
    /// True once its alignment is too little alike.
    var isRefused = false

    init(_ group: LicenseAnchors.Group) {
        reference = group.reference
        rank = Self.rank(group.reference, found: group.found)
    }

    private static func rank(_ reference: LicenseIndex.Reference, found: Int) -> Int {
        (2 * found - reference.sampled) * reference.count / max(1, reference.sampled)
    }

    /// The most that it is likely to score, from what was found of it; not less than it would be where `isStale`.
    var most: Int { min(isStale ? reference.count : limit, rank + reference.count / 3 + 40) }

    /// The most that it can score: no more words than either has, and the reference's others are missing.
    private var limit: Int {
        min(reference.count, range.count) - 2 * max(0, reference.required - range.count)
    }

    /// Takes words out: what overlaps them is to be looked at again.
    mutating func close(_ words: Range<Int>) {
        guard !isStale, range.overlaps(words) else { return }
        if let alignment, !alignment.words.overlaps(words) { return }
        isStale = true
        isAligned = false
        isRefused = false
        alignment = nil
    }

    /// Finds the stretch with anchors at the most places of the reference, not much longer than it and within one run of
    /// `open`; `seen` has room for every place.
    mutating func update(open: [Range<Int>], seen: inout [UInt16]) {
        isStale = false
        guard let anchors, !anchors.isEmpty else {
            isSpent = true
            return
        }
        if takeWhole(anchors, open: open) { return }
        let reach = self.reach
        var best = 0..<0
        var bestCount = 0
        var bestRun = 0
        var start = 0
        var count = 0
        var run = 0
        func drop(upTo end: Int) {
            while start < end {
                let place = Int(anchors[start].reference)
                seen[place] -= 1
                if seen[place] == 0 { count -= 1 }
                start += 1
            }
        }
        for end in anchors.indices {
            let word = Int(anchors[end].word)
            while run < open.count, open[run].upperBound < word + 4 { run += 1 }
            guard run < open.count, word >= open[run].lowerBound else {
                drop(upTo: end)
                start = end + 1
                continue
            }
            var first = start
            while first < end,
                Int(anchors[first].word) < open[run].lowerBound || word - Int(anchors[first].word) > reach
            {
                first += 1
            }
            drop(upTo: first)
            let place = Int(anchors[end].reference)
            if seen[place] == 0 { count += 1 }
            seen[place] += seen[place] < UInt16.max ? 1 : 0
            if count > bestCount {
                best = start..<end + 1
                bestCount = count
                bestRun = run
            }
        }
        for anchor in anchors { seen[Int(anchor.reference)] = 0 }
        isSpent = bestCount < 2 || bestCount * LicenseAnchors.share.of < reference.sampled * LicenseAnchors.share.least
        guard !isSpent else { return }
        window = anchors[best]
        range = open[bestRun]
        rank = Self.rank(reference, found: bestCount)
    }

    private var reach: Int { reference.count + reference.count / 4 + 60 }

    /// Takes all anchors where they rise in one run of `open` within reach: the usual case of a text that is one license.
    private mutating func takeWhole(_ anchors: [LicenseAnchors.Anchor], open: [Range<Int>]) -> Bool {
        let first = Int(anchors[0].word)
        let last = Int(anchors[anchors.count - 1].word)
        guard last - first <= reach, let run = open.first(where: { $0.contains(first) }), run.upperBound >= last + 4
        else { return false }
        for position in 1..<anchors.count where anchors[position].reference <= anchors[position - 1].reference {
            return false
        }
        window = anchors[...]
        range = run
        rank = Self.rank(reference, found: anchors.count)
        return true
    }
}
