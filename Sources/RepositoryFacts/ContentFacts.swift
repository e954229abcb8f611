/// What a repository mainly holds.
public struct ContentFacts: Sendable, Equatable {
    /// The kinds of work that licences are made for.
    public enum Kind: String, Sendable, Equatable {
        case software
        case data
        case content
    }

    /// What most of its files are.
    public var kind: Kind
    /// Data files, a few of them, sorted.
    public var dataFiles: [String]
    /// How many files hold data.
    public var dataFileCount: Int

    /// Memberwise.
    public init(kind: Kind, dataFiles: [String] = [], dataFileCount: Int = 0) {
        self.kind = kind
        self.dataFiles = dataFiles
        self.dataFileCount = dataFileCount
    }
}
