/// Sets of small integers that can only grow together: union by size with path halving, near-linear over all calls.
///
/// Source: Tarjan and van Leeuwen, "Worst-case analysis of set union algorithms", JACM 1984.
struct DisjointSets {
    private var parent: [Int]
    private var size: [Int]

    init(count: Int) {
        parent = Array(0..<count)
        size = Array(repeating: 1, count: count)
    }

    mutating func representative(of element: Int) -> Int {
        var element = element
        while parent[element] != element {
            parent[element] = parent[parent[element]]
            element = parent[element]
        }
        return element
    }

    mutating func unite(_ first: Int, _ second: Int) {
        var large = representative(of: first)
        var small = representative(of: second)
        guard large != small else { return }
        if size[large] < size[small] { swap(&large, &small) }
        parent[small] = large
        size[large] += size[small]
    }
}
