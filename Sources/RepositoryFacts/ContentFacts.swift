/// What a repository mainly holds.
public struct ContentFacts: Sendable, Equatable, Codable {
    /// The kinds of work that licences are made for.
    public enum Kind: String, Sendable, Equatable, Codable {
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

    /// How many files of code, data, texts and media there are; 0 where nobody counted.
    public var fileCount: Int

    /// Memberwise.
    public init(kind: Kind, dataFiles: [String] = [], dataFileCount: Int = 0, fileCount: Int = 0) {
        self.kind = kind
        self.dataFiles = dataFiles
        self.dataFileCount = dataFileCount
        self.fileCount = fileCount
    }

    /// Whether data or texts are published here, rather than a few files that a program needs.
    public var publishesContent: Bool {
        kind != .software || dataFileCount > 0 && dataFileCount * 3 >= fileCount
    }
}
