/// One repository that a batch wants scanned.
public struct ScanRequest: Codable, Sendable, Equatable {
    /// Where it is, for opening it.
    public var path: String
    /// What it is called in the batch; its path where nothing is given.
    public var id: String?
    /// A clone beside it whose documents stand in for missing ones, if both have the same owner.
    public var defaults: String?
    /// The fingerprint under which its report is known; nil where none is.
    public var known: String?

    /// Memberwise.
    public init(path: String, id: String? = nil, defaults: String? = nil, known: String? = nil) {
        self.path = path
        self.id = id
        self.defaults = defaults
        self.known = known
    }

    /// What it is called.
    public var name: String { id ?? path }
}
