/// A text that is one listed license's words and nothing else, found by a hash of them all.
struct LicenseWhole {
    private let reference: LicenseIndex.Reference
    private let index: LicenseIndex
    private let flags: [UInt8]

    private init(_ reference: LicenseIndex.Reference, _ index: LicenseIndex) {
        self.reference = reference
        self.index = index
        flags = index.flags(of: reference)
    }

    /// How `words` follow the reference that they are, nil where they are none's.
    static func alignment(of words: [UInt16], in index: LicenseIndex) -> LicenseAlignment? {
        guard let number = index.whole(words) else { return nil }
        let whole = LicenseWhole(index.reference(number), index)
        let measure = LicenseMeasure(index: index, text: words, reference: whole.reference, flags: whole.flags)
        guard let alignment = measure.alignment(of: whole.runs(words)), alignment.cost == 0,
            alignment.matched == words.count
        else { return nil }
        return alignment
    }

    /// The words that agree from the start on, without optional parts that do not.
    private func runs(_ words: [UInt16]) -> [LicenseAlignment.Run] {
        var runs: [LicenseAlignment.Run] = []
        var place = 0
        var word = 0
        while place < reference.count, word < words.count {
            let part = part(from: place)
            let count = part.count { $0 - place + word < words.count && agrees($0, words[$0 - place + word]) }
            if count == part.count {
                runs.append(LicenseAlignment.Run(reference: place, word: word, count: count))
                word += count
            } else if !isOptional(place) {
                return []
            }
            place = part.upperBound
        }
        return joined(runs)
    }

    private func joined(_ runs: [LicenseAlignment.Run]) -> [LicenseAlignment.Run] {
        runs.reduce(into: []) { result, run in
            if let last = result.last, last.reference + last.count == run.reference {
                result[result.count - 1].count += run.count
            } else {
                result.append(run)
            }
        }
    }

    private func isOptional(_ place: Int) -> Bool { flags[place] & LicenseIndex.optional != 0 }

    private func agrees(_ place: Int, _ word: UInt16) -> Bool { index.words[reference.start + place] == word }

    /// The places from `start` on that may only be left out together, or may not.
    private func part(from start: Int) -> Range<Int> {
        start..<(flags[start...].firstIndex { $0 & LicenseIndex.optional != flags[start] & LicenseIndex.optional }
            ?? flags.count)
    }
}
