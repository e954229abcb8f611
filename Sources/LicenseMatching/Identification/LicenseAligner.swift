/// Aligns a text with one reference: anchors of four words first, then word by word in the gaps between them.
struct LicenseAligner {
    typealias Anchor = LicenseAnchors.Anchor
    typealias Run = LicenseAlignment.Run

    /// How far beyond the outer anchors the ends of a reference are looked for, in words.
    static let maximumEnd = 40
    /// At most so many words of the text are looked at there.
    static let maximumReach = 70

    let index: LicenseIndex
    let text: [UInt16]
    private var gaps: LicenseGap
    private var reference = LicenseIndex.Reference.none
    /// The flags of the reference's words.
    private var flags: [UInt8] = []
    private var runs: [Run] = []
    /// The words of the text that may be aligned.
    private var range = 0..<0

    /// Words and cells that were compared: what bounds the work on one text.
    var work: Int { gaps.cells + compared }
    private var compared = 0

    init(index: LicenseIndex, text: [UInt16]) {
        self.index = index
        self.text = text
        gaps = LicenseGap(index: index)
    }

    /// Aligns `reference` within `range` of the text; `anchors` are in the order of the text.
    mutating func align(
        _ reference: LicenseIndex.Reference, anchors: ArraySlice<Anchor>, within range: Range<Int>
    ) -> LicenseAlignment? {
        let chain = LicenseAnchorChain.longest(anchors)
        guard let first = chain.first else { return nil }
        compared += anchors.count + reference.count
        open(reference)
        self.range = range
        alignHead(before: first)
        for anchor in chain { extend(to: anchor) }
        alignTail()
        dropLooseEnds()
        return LicenseMeasure(index: index, text: text, reference: reference, flags: flags).alignment(of: runs)
    }

    private mutating func open(_ reference: LicenseIndex.Reference) {
        self.reference = reference
        runs.removeAll(keepingCapacity: true)
        flags.removeAll(keepingCapacity: true)
        flags.append(contentsOf: repeatElement(0, count: reference.count))
        index.forEachMark(ofReference: reference.number) { start, count, mark in
            for place in start..<min(start + count, flags.count) { flags[place] = mark }
        }
    }

    @inline(__always)
    private func agrees(_ place: Int, _ word: Int) -> Bool {
        index.words[reference.start + place] == text[word]
    }

    private mutating func append(_ place: Int, _ word: Int, count: Int = 1) {
        guard count > 0 else { return }
        if let last = runs.last, last.reference + last.count == place, last.word + last.count == word {
            runs[runs.count - 1].count += count
        } else {
            runs.append(Run(reference: place, word: word, count: count))
        }
    }

    /// How many words agree one after another from here on.
    private func agreement(_ place: Int, _ word: Int) -> Int {
        let limit = min(reference.count - place, range.upperBound - word)
        var count = 0
        while count < limit, agrees(place + count, word + count) { count += 1 }
        return count
    }

    /// Where the runs end, in the reference and in the text.
    private var end: (place: Int, word: Int)? {
        runs.last.map { ($0.reference + $0.count, $0.word + $0.count) }
    }

    /// Continues the runs to the four words of `anchor`, aligning what lies between.
    private mutating func extend(to anchor: Anchor) {
        let target = (place: Int(anchor.reference), word: Int(anchor.word))
        guard let (place, word) = end else {
            append(target.place, target.word, count: agreement(target.place, target.word))
            return
        }
        guard target.place >= place, target.word >= word else { return }
        let onward = agreement(place, word)
        // What goes on unbroken beyond the anchor is stronger than the anchor: phrases repeat.
        if place + onward >= target.place + 4 || word + onward >= target.word + 4 {
            append(place, word, count: onward)
            return
        }
        let taken = min(onward, target.place - place, target.word - word)
        append(place, word, count: taken)
        align(place + taken..<target.place, word + taken..<target.word, ends: .closed)
        append(target.place, target.word, count: agreement(target.place, target.word))
    }

    // MARK: Ends

    private mutating func alignHead(before anchor: Anchor) {
        let place = Int(anchor.reference)
        let head = max(0, place - Self.maximumEnd)..<place
        let reach = head.count + head.count / 4 + 12 + slot(0..<place)
        let before = max(range.lowerBound, Int(anchor.word) - min(reach, Self.maximumReach))..<Int(anchor.word)
        align(head, before, ends: .openStart)
    }

    private mutating func alignTail() {
        guard let (place, word) = end else { return }
        let tail = place..<min(reference.count, place + Self.maximumEnd)
        let reach = tail.count + tail.count / 4 + 12 + slot(tail)
        align(tail, word..<min(range.upperBound, word + min(reach, Self.maximumReach)), ends: .openEnd)
    }

    /// Fewer optional words apart from the rest are chance: a title or a holder's name elsewhere in the text.
    static let fewWords = 6
    static let titleDistance = 12

    /// Drops what is chance at both ends.
    private mutating func dropLooseEnds() {
        while runs.count > 1, isLoose(runs[0]), isApart(runs[0], runs[1]) { runs.removeFirst() }
        while runs.count > 1, let last = runs.last, isLoose(last) {
            guard isApart(runs[runs.count - 2], last) else { return }
            runs.removeLast()
        }
    }

    /// A title may stand a line of names before the rest, single words must be next to it.
    private func isApart(_ first: Run, _ second: Run) -> Bool {
        second.word - first.word - first.count > (min(first.count, second.count) > 2 ? Self.titleDistance : 0)
    }

    private func isLoose(_ run: Run) -> Bool {
        run.count < Self.fewWords
            && (run.reference..<run.reference + run.count).allSatisfy { flags[$0] & LicenseIndex.optional != 0 }
    }

    private func slot(_ range: Range<Int>) -> Int {
        range.reduce(0) { max($0, Int(flags[$1] & LicenseIndex.slotMask)) }
    }

    private mutating func align(_ places: Range<Int>, _ words: Range<Int>, ends: LicenseGap.Ends) {
        for pair in gaps.align(reference, flags, places, text, words, ends: ends) {
            append(pair.reference, pair.word)
        }
    }
}
