extension SourceLines {
    /// The item of a list in `paragraph` that the line stands in; all of the paragraph where it is no list. Takes time linear in the
    /// length of the item.
    func item(around line: Int, in paragraph: ClosedRange<Int>) -> ClosedRange<Int> {
        var first = Bisection.count(of: lines.count) { lines[$0].number < line }
        guard first < lines.count else { return paragraph }
        var last = first
        while first > 0, !lines[first].beginsItem, paragraph.contains(lines[first - 1].number) { first -= 1 }
        while last + 1 < lines.count, paragraph.contains(lines[last + 1].number), !lines[last + 1].beginsItem {
            last += 1
        }
        return lines[first].number...lines[last].number
    }
}

extension SourceLine {
    /// Whether an item of a list begins here, or a row of a table.
    fileprivate var beginsItem: Bool {
        let start = bytes.drop { $0 == Byte.space || $0 == Byte.tab }
        guard let mark = start.first else { return false }
        let isBullet = mark == Byte.asterisk || mark == Byte.hyphen || mark == Byte.plus
        return mark == Byte.pipe || isBullet && start.dropFirst().first == Byte.space
    }
}
