/// What shows that the licence of every file is declared as the REUSE specification asks.
public struct ReuseFacts: Sendable, Equatable, Codable {
    /// `REUSE.toml` or `.reuse/dep5`.
    public var manifest: String?
    /// The licence texts in `LICENSES/`.
    public var texts: [String]
    /// What the files themselves say; nil where they were not read, as without `--deep`.
    public var coverage: ReuseCoverage?

    /// Memberwise.
    public init(manifest: String?, texts: [String], coverage: ReuseCoverage? = nil) {
        self.manifest = manifest
        self.texts = texts
        self.coverage = coverage
    }
}
