/// The known word that `word` most likely means: the one fewest letters away, at most a third of its length.
///
/// Source: V. Levenshtein's edit distance; letter case and separators do not count.
public func nearest(to word: String, among known: [String]) -> String? {
    let wanted = letters(of: word)
    guard !wanted.isEmpty else { return nil }
    let ranked = known.map { (name: $0, distance: editDistance(wanted, letters(of: $0))) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
    return best.distance <= max(1, wanted.count / 3) ? best.name : nil
}

private func letters(of word: String) -> [UInt8] {
    word.utf8.prefix(64).filter { $0.isLetter || $0.isDigit }.map { $0.isLetter ? $0 | 0x20 : $0 }
}

private func editDistance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    var row = Array(0...second.count)
    for (line, letter) in first.enumerated() {
        var diagonal = row[0]
        row[0] = line + 1
        for (column, other) in second.enumerated() {
            let above = row[column + 1]
            row[column + 1] = min(above + 1, row[column] + 1, diagonal + (letter == other ? 0 : 1))
            diagonal = above
        }
    }
    return row[second.count]
}
