public import MetadataReading

/// What is read of a repository, and how much of it.
public struct CollectionOptions: Sendable {
    /// The revision to read; nil for HEAD.
    public var revision: String?
    /// Whether uncommitted community files of the work tree are read as well.
    public var readsWorkTree: Bool
    /// Whether uncommitted files are looked at to tell whether they would matter.
    public var comparesWorkTree: Bool
    /// The moment on which history is judged, in seconds since 1970; nil for the scanned commit's.
    public var asOf: Int64?
    /// The configuration to use; nil for the repository's own.
    public var configuration: Configuration?
    /// A clone of the owner's `.github` repository.
    public var defaultsLocation: String?
    /// A clone that may be of the owner's `.github` repository; used only where its remote names the same owner.
    public var siblingDefaults: String?
    /// Whether the names and addresses of contributors are kept.
    public var keepsPeople: Bool
    /// Whether every file is read for what it says of its licence, and every change for who knows the files.
    public var isDeep: Bool
    /// Whether the facts are wanted in a form that can be kept.
    public var keepsFacts: Bool
    /// On how many threads the history is read.
    public var threads: Int

    /// Reads HEAD as committed, on one thread.
    public init() {
        readsWorkTree = false
        comparesWorkTree = false
        keepsPeople = false
        isDeep = false
        keepsFacts = false
        threads = 1
    }

    /// Whether the work tree matters at all.
    var looksAtWorkTree: Bool { readsWorkTree || comparesWorkTree }
}
