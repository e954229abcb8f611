/// Something that paths of the tree show, and the paths that show it.
public struct TreeSignal<Kind: Sendable & Hashable>: Sendable, Hashable {
    /// The most paths kept as evidence of one kind.
    static var mostPaths: Int { 50 }

    /// What is shown.
    public let kind: Kind
    /// The first paths that show it in byte order.
    public let paths: [String]

    /// Makes a signal from what it shows and its evidence.
    public init(kind: Kind, paths: [String]) {
        self.kind = kind
        self.paths = paths
    }
}
