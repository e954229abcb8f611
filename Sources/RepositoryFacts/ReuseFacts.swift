/// What shows that the licence of every file is declared as the REUSE specification asks.
public struct ReuseFacts: Sendable, Equatable {
    /// `REUSE.toml` or `.reuse/dep5`.
    public var manifest: String?
    /// The licence texts in `LICENSES/`.
    public var texts: [String]

    /// Memberwise.
    public init(manifest: String?, texts: [String]) {
        self.manifest = manifest
        self.texts = texts
    }
}
