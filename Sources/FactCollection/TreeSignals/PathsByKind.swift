/// The first paths that show each kind of thing, collected in the order of the tree.
struct PathsByKind<Kind: Sendable & Hashable>: Sendable {
    private let most: Int
    private var paths: [Kind: [String]] = [:]

    /// Keeps `most` paths of each kind.
    init(most: Int = TreeSignal<Kind>.mostPaths) { self.most = most }

    /// The paths that show a kind, in the order in which they came.
    subscript(kind: Kind) -> [String] { paths[kind] ?? [] }

    mutating func add(_ path: String, for kind: Kind) {
        guard paths[kind, default: []].count < most else { return }
        paths[kind, default: []].append(path)
    }

    /// A signal for each of `things` whose kind a path shows, in their order.
    func signals<Thing>(_ things: some Sequence<Thing>, _ kind: (Thing) -> Kind) -> [TreeSignal<Thing>] {
        things.compactMap { thing in
            let paths = self[kind(thing)]
            return paths.isEmpty ? nil : TreeSignal(kind: thing, paths: paths)
        }
    }
}
