/// Weighs what differs between a text and a reference.
struct LicenseMeasure {
    let index: LicenseIndex
    let text: [UInt16]
    let reference: LicenseIndex.Reference
    /// The flags of the reference's words.
    let flags: [UInt8]

    func alignment(of runs: [LicenseAlignment.Run]) -> LicenseAlignment? {
        guard let first = runs.first, let last = runs.last else { return nil }
        var result = LicenseAlignment(
            reference: reference, words: first.word..<last.word + last.count,
            matched: runs.reduce(0) { $0 + $1.count }, cost: 0, differences: [])
        add(0..<first.reference, first.word..<first.word, slotAt: first.reference, to: &result)
        for (before, here) in zip(runs, runs.dropFirst()) {
            add(
                before.reference + before.count..<here.reference, before.word + before.count..<here.word,
                slotAt: here.reference, to: &result)
        }
        let end = last.word + last.count
        add(last.reference + last.count..<reference.count, end..<end, slotAt: nil, to: &result)
        return result
    }

    private func add(_ places: Range<Int>, _ words: Range<Int>, slotAt next: Int?, to result: inout LicenseAlignment) {
        if places.isEmpty, words.isEmpty { return }
        let missing = places.filter { flags[$0] & LicenseIndex.optional == 0 }
        let slots = places.reduce(next.map(slot) ?? 0) { max($0, slot($1)) }
        let held = slots > 0 && words.count <= slots + missing.count
        if held, !words.isEmpty { result.held.append(words) }
        if missing.isEmpty, held || words.allSatisfy(isLabel) { return }
        let difference = LicenseAlignment.Difference(
            added: held ? words.prefix(0) : words, missing: missing, slots: slots)
        result.differences.append(difference)
        let isNotice = reference.kind == .notice
        let lost = missing.reduce(0) { $0 + weight(ofMissing: $1, isNotice) }
        let gained = difference.added.reduce(0) {
            $0 + (isLabel($1) ? 0 : index.weight(of: text[$1], inNotice: isNotice))
        }
        result.cost += max(lost, gained - slots)
    }

    /// True for a word of a text that may number a clause in the middle of a line.
    private func isLabel(_ word: Int) -> Bool { reference.kind == .text && index.isLabel(text[word]) }

    private func weight(ofMissing place: Int, _ isNotice: Bool) -> Int {
        if flags[place] & LicenseIndex.decisive != 0 { return 40 }
        return index.weight(of: index.words[reference.start + place], inNotice: isNotice)
    }

    private func slot(_ place: Int) -> Int { Int(flags[place] & LicenseIndex.slotMask) }
}
