/// The numbers of a version, for telling which of two is older.
public struct VersionNumber: Sendable, Comparable, Codable {
    private let parts: [Int]

    /// Reads `1.2.3`, `v1.2`, `release-4.0`; nil for anything else, and for what comes before a release (`-rc.1`, `b2`).
    ///
    /// Build metadata behind `+` is left out. Source: Semantic Versioning 2.0.0, with fewer or more numbers allowed.
    public init?(_ text: String) {
        var rest = Substring(text.lowercased())
        for prefix in ["release-", "release_", "release/", "rel-", "version-"] where rest.hasPrefix(prefix) {
            rest = rest.dropFirst(prefix.count)
            break
        }
        if rest.hasPrefix("v") { rest = rest.dropFirst() }
        let core = rest.prefix { $0 != "+" }
        let numbers = core.split(separator: ".", omittingEmptySubsequences: false)
        guard core.utf8.count <= 60, numbers.count <= 6 else { return nil }
        let parts = numbers.compactMap { part in part.allSatisfy(\.isNumber) ? Int(part) : nil }
        guard !parts.isEmpty, parts.count == numbers.count else { return nil }
        self.parts = Array(parts.reversed().drop { $0 == 0 }.reversed())
    }

    /// Whether the first is older; missing numbers are 0.
    public static func < (left: VersionNumber, right: VersionNumber) -> Bool {
        left.parts.lexicographicallyPrecedes(right.parts)
    }
}
