/// The longest chain of anchors that rises in text and reference, by patience sorting: of the anchors of one word no
/// two rise in the reference, because they come from its end on.
enum LicenseAnchorChain {
    static func longest(_ anchors: ArraySlice<LicenseAnchors.Anchor>) -> [LicenseAnchors.Anchor] {
        if isRising(anchors) { return Array(anchors) }
        var tails: [Int] = []
        var previous = [Int](repeating: -1, count: anchors.count)
        for index in anchors.indices {
            var low = 0
            var high = tails.count
            while low < high {
                let middle = (low + high) / 2
                if anchors[tails[middle]].reference < anchors[index].reference {
                    low = middle + 1
                } else {
                    high = middle
                }
            }
            previous[index - anchors.startIndex] = low > 0 ? tails[low - 1] : -1
            if low == tails.count { tails.append(index) } else { tails[low] = index }
        }
        var chain: [LicenseAnchors.Anchor] = []
        var index = tails.last ?? -1
        while index >= 0 {
            chain.append(anchors[index])
            index = previous[index - anchors.startIndex]
        }
        return chain.reversed()
    }

    private static func isRising(_ anchors: ArraySlice<LicenseAnchors.Anchor>) -> Bool {
        for index in anchors.indices.dropFirst() {
            let before = anchors[index - 1]
            if before.reference >= anchors[index].reference || before.word >= anchors[index].word { return false }
        }
        return true
    }
}
