/// Aligns a text with one reference: anchors of four words first, then word by word in the gaps between them.
struct LicenseAligner {
    /// Four words that a text and a reference share.
    struct Anchor {
        var reference: Int
        var word: Int
    }

    /// The largest gap aligned word by word, in cells; a larger one counts as different altogether.
    static let maximumCells = 10_000
    /// How far beyond the outer anchors the ends of a reference are looked for, in words.
    static let maximumEnd = 64

    let references: LicenseReferences
    let text: [UInt16]

    /// Aligns reference number `index` within `range` of the text; `anchors` are in the order of the text.
    func align(_ index: Int, anchors: [Anchor], within range: Range<Int>) -> LicenseAlignment? {
        let chain = Self.longestIncreasing(anchors)
        guard let first = chain.first else { return nil }
        let words = references.references[index].words
        var pairs: [Anchor] = []
        alignHead(before: first, words: words, range: range, into: &pairs)
        for anchor in chain { extend(to: anchor, into: &pairs) }
        alignTail(words: words, range: range, into: &pairs)
        return measure(index, pairs: pairs)
    }

    // MARK: Anchors

    /// The longest chain that rises in both, by patience sorting.
    static func longestIncreasing(_ anchors: [Anchor]) -> [Anchor] {
        var tails: [Int] = []
        var previous = [Int](repeating: -1, count: anchors.count)
        for index in anchors.indices {
            var low = 0
            var high = tails.count
            while low < high {
                let middle = (low + high) / 2
                let tail = anchors[tails[middle]]
                if tail.reference < anchors[index].reference, tail.word < anchors[index].word {
                    low = middle + 1
                } else {
                    high = middle
                }
            }
            previous[index] = low > 0 ? tails[low - 1] : -1
            if low == tails.count { tails.append(index) } else { tails[low] = index }
        }
        var chain: [Anchor] = []
        var index = tails.last ?? -1
        while index >= 0 {
            chain.append(anchors[index])
            index = previous[index]
        }
        return chain.reversed()
    }

    private func agrees(_ reference: Int, _ word: Int) -> Bool {
        references.codes[reference] == text[word]
    }

    /// Continues the pairs to the four words of `anchor`, aligning what lies between.
    private func extend(to anchor: Anchor, into pairs: inout [Anchor]) {
        guard let last = pairs.last else {
            appendRun(anchor, 4, into: &pairs)
            return
        }
        var reference = last.reference + 1
        var word = last.word + 1
        let end = Anchor(reference: anchor.reference + 4, word: anchor.word + 4)
        guard end.reference > reference, end.word > word else { return }
        if end.reference - reference == end.word - word, end.reference - reference <= 4 {
            appendRun(Anchor(reference: reference, word: word), end.reference - reference, into: &pairs)
            return
        }
        guard anchor.reference >= reference, anchor.word >= word else { return }
        while reference < anchor.reference, word < anchor.word, agrees(reference, word) {
            pairs.append(Anchor(reference: reference, word: word))
            reference += 1
            word += 1
        }
        alignGap(reference..<anchor.reference, word..<anchor.word, ends: .closed, into: &pairs)
        appendRun(anchor, 4, into: &pairs)
    }

    private func appendRun(_ start: Anchor, _ count: Int, into pairs: inout [Anchor]) {
        for offset in 0..<count where agrees(start.reference + offset, start.word + offset) {
            pairs.append(Anchor(reference: start.reference + offset, word: start.word + offset))
        }
    }

    // MARK: Ends

    private func alignHead(before anchor: Anchor, words: Range<Int>, range: Range<Int>, into pairs: inout [Anchor]) {
        let head = max(words.lowerBound, anchor.reference - Self.maximumEnd)..<anchor.reference
        let reach = head.count + head.count / 4 + 12 + slotWords(words.lowerBound..<anchor.reference)
        let before = max(range.lowerBound, anchor.word - min(reach, 100))..<anchor.word
        alignGap(head, before, ends: .openStart, into: &pairs)
    }

    private func alignTail(words: Range<Int>, range: Range<Int>, into pairs: inout [Anchor]) {
        guard let last = pairs.last else { return }
        var reference = last.reference + 1
        var word = last.word + 1
        while reference < words.upperBound, word < range.upperBound, agrees(reference, word) {
            pairs.append(Anchor(reference: reference, word: word))
            reference += 1
            word += 1
        }
        let tail = reference..<min(words.upperBound, reference + Self.maximumEnd)
        let reach = tail.count + tail.count / 4 + 12 + slotWords(tail)
        alignGap(tail, word..<min(range.upperBound, word + min(reach, 100)), ends: .openEnd, into: &pairs)
    }

    private func slotWords(_ range: Range<Int>) -> Int {
        range.reduce(0) { max($0, Int(references.flags[$1] & LicenseReferences.slotMask)) }
    }

    // MARK: Gaps

    private enum Ends { case closed, openStart, openEnd }

    /// Needleman and Wunsch's alignment of a gap; words of the text are free in an open end and in slots.
    private func alignGap(_ reference: Range<Int>, _ word: Range<Int>, ends: Ends, into pairs: inout [Anchor]) {
        let rows = reference.count + 1
        let columns = word.count + 1
        guard rows > 1, columns > 1, rows * columns <= Self.maximumCells else { return }
        var scores = [Int32](repeating: 0, count: rows * columns)
        for column in 1..<columns where ends != .openStart { scores[column] = scores[column - 1] - 1 }
        for row in 1..<rows {
            let flag = references.flags[reference.lowerBound + row - 1]
            let skipReference: Int32 = flag & LicenseReferences.optional != 0 ? 0 : 1
            let freeWords = ends == .openEnd && row == rows - 1 || hasSlot(after: reference.lowerBound + row - 1)
            let skipWord: Int32 = freeWords ? 0 : 1
            let line = row * columns
            scores[line] = scores[line - columns] - skipReference
            for column in 1..<columns {
                var best = max(scores[line - columns + column] - skipReference, scores[line + column - 1] - skipWord)
                if agrees(reference.lowerBound + row - 1, word.lowerBound + column - 1) {
                    best = max(best, scores[line - columns + column - 1] + 2)
                }
                scores[line + column] = best
            }
        }
        trace(scores, columns: columns, reference: reference, word: word, openEnd: ends == .openEnd, into: &pairs)
    }

    private func hasSlot(after position: Int) -> Bool {
        position + 1 < references.flags.count && references.flags[position + 1] & LicenseReferences.slotMask > 0
    }

    private func trace(
        _ scores: [Int32], columns: Int, reference: Range<Int>, word: Range<Int>, openEnd: Bool,
        into pairs: inout [Anchor]
    ) {
        var row = reference.count
        var column = columns - 1
        var found: [Anchor] = []
        while row > 0, column > 0 {
            let here = scores[row * columns + column]
            let pair = Anchor(reference: reference.lowerBound + row - 1, word: word.lowerBound + column - 1)
            if agrees(pair.reference, pair.word), scores[(row - 1) * columns + column - 1] + 2 == here {
                found.append(pair)
                row -= 1
                column -= 1
            } else if isStep(to: scores[row * columns + column - 1], from: here, row: row, reference, openEnd: openEnd)
            {
                column -= 1
            } else {
                row -= 1
            }
        }
        pairs.append(contentsOf: found.reversed())
    }

    private func isStep(to left: Int32, from here: Int32, row: Int, _ reference: Range<Int>, openEnd: Bool) -> Bool {
        let isFree = openEnd && row == reference.count || hasSlot(after: reference.lowerBound + row - 1)
        return left - (isFree ? 0 : 1) == here
    }

    // MARK: Measure

    private func measure(_ index: Int, pairs: [Anchor]) -> LicenseAlignment? {
        guard let first = pairs.first, let last = pairs.last else { return nil }
        let words = references.references[index].words
        var result = LicenseAlignment(
            reference: index, words: first.word..<last.word + 1, matched: 0, cost: 0, differences: [])
        add(words.lowerBound..<first.reference, first.word..<first.word, slotAt: first.reference, to: &result)
        for position in pairs.indices {
            result.matched += 1
            guard position > 0 else { continue }
            let before = pairs[position - 1]
            let here = pairs[position]
            add(before.reference + 1..<here.reference, before.word + 1..<here.word, slotAt: here.reference, to: &result)
        }
        add(last.reference + 1..<words.upperBound, last.word + 1..<last.word + 1, slotAt: nil, to: &result)
        return result
    }

    private func add(
        _ reference: Range<Int>, _ word: Range<Int>, slotAt next: Int?, to alignment: inout LicenseAlignment
    ) {
        if reference.isEmpty, word.isEmpty { return }
        let missing = reference.filter { references.flags[$0] & LicenseReferences.optional == 0 }
        let slots = max(
            slotWords(reference), next.map { Int(references.flags[$0] & LicenseReferences.slotMask) } ?? 0)
        let held = slots > 0 && word.count <= slots + missing.count
        if missing.isEmpty, held || word.isEmpty { return }
        let difference = LicenseAlignment.Difference(
            added: held ? word.prefix(0) : word, missing: missing, slots: slots)
        alignment.differences.append(difference)
        let isNotice = references.references[alignment.reference].kind == .notice
        let lost = missing.reduce(0) { $0 + CriticalWords.weight(of: references.codes[$1], inNotice: isNotice) }
        let gained = difference.added.reduce(0) { $0 + CriticalWords.weight(of: text[$1], inNotice: isNotice) }
        alignment.cost += max(lost, gained - slots)
    }
}
