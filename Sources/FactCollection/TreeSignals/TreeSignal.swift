/// Something that paths of the tree show, and the paths that show it.
public struct TreeSignal<Kind: Sendable & Hashable>: Sendable, Hashable {
    /// What is shown.
    public let kind: Kind
    /// The paths that show it in byte order, `PathRule.mostPaths` at the most.
    public let paths: [String]

    /// Makes a signal from what it shows and its evidence.
    public init(kind: Kind, paths: [String]) {
        self.kind = kind
        self.paths = paths
    }
}
