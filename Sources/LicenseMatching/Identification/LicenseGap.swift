/// Needleman and Wunsch's alignment of the words between two places where text and reference agree.
struct LicenseGap {
    enum Ends { case closed, openStart, openEnd }

    /// The largest gap aligned word by word, in cells; a larger one counts as different altogether.
    static let maximumCells = 10_000

    let index: LicenseIndex
    /// Cells filled so far.
    private(set) var cells = 0
    private var scores: [Int32] = []

    init(index: LicenseIndex) {
        self.index = index
    }

    /// The pairs of words that agree; words of the text are free in an open end and in slots.
    mutating func align(
        _ reference: LicenseIndex.Reference, _ flags: [UInt8], _ places: Range<Int>, _ text: [UInt16],
        _ words: Range<Int>, ends: Ends
    ) -> [(reference: Int, word: Int)] {
        let rows = places.count + 1
        let columns = words.count + 1
        guard rows > 1, columns > 1, rows * columns <= Self.maximumCells else { return [] }
        cells += rows * columns
        var scores = take(rows * columns)
        let text = text[words]
        for column in 0..<columns { scores[column] = ends == .openStart ? 0 : -Int32(column) }
        for row in 1..<rows {
            let place = places.lowerBound + row - 1
            let code = index.words[reference.start + place]
            let skipReference: Int32 = flags[place] & LicenseIndex.optional != 0 ? 0 : 1
            let skipWord: Int32 = isFree(row, rows, place, flags, ends) ? 0 : 1
            var above = (row - 1) * columns
            var here = above + columns
            var diagonal = scores[above]
            var left = diagonal &- skipReference
            scores[here] = left
            for word in text {
                above &+= 1
                here &+= 1
                let score = scores[above]
                left = max(score &- skipReference, left &- skipWord)
                if word == code { left = max(left, diagonal &+ 2) }
                diagonal = score
                scores[here] = left
            }
        }
        self.scores = scores
        return trace(reference, flags, places, text, words, ends: ends)
    }

    /// The scores of the last gap as room for the next.
    private mutating func take(_ count: Int) -> [Int32] {
        var room: [Int32] = []
        swap(&room, &scores)
        if room.count < count { room.append(contentsOf: repeatElement(0, count: count - room.count)) }
        return room
    }

    /// True where words of the text may follow the word at `place` without being different.
    private func isFree(_ row: Int, _ rows: Int, _ place: Int, _ flags: [UInt8], _ ends: Ends) -> Bool {
        ends == .openEnd && row == rows - 1
            || place + 1 < flags.count && flags[place + 1] & LicenseIndex.slotMask > 0
    }

    private func trace(
        _ reference: LicenseIndex.Reference, _ flags: [UInt8], _ places: Range<Int>, _ text: ArraySlice<UInt16>,
        _ words: Range<Int>, ends: Ends
    ) -> [(reference: Int, word: Int)] {
        let columns = words.count + 1
        var row = places.count
        var column = words.count
        var found: [(reference: Int, word: Int)] = []
        while row > 0, column > 0 {
            let here = scores[row * columns + column]
            let place = places.lowerBound + row - 1
            let word = words.lowerBound + column - 1
            let skipWord: Int32 = isFree(row, places.count + 1, place, flags, ends) ? 0 : 1
            if text[word] == index.words[reference.start + place],
                scores[(row - 1) * columns + column - 1] + 2 == here
            {
                found.append((place, word))
                row -= 1
                column -= 1
            } else if scores[row * columns + column - 1] - skipWord == here {
                column -= 1
            } else {
                row -= 1
            }
        }
        return found.reversed()
    }
}
