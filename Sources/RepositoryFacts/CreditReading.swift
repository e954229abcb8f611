/// How many a file of credits names.
public struct CreditReading: Sendable, Equatable, Codable {
    /// People and organisations named, as far as lines tell.
    public var count: Int
    /// Whether the file tells kinds of contribution apart.
    public var namesKinds: Bool

    /// Memberwise.
    public init(count: Int, namesKinds: Bool = false) {
        self.count = count
        self.namesKinds = namesKinds
    }
}
