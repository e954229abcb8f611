/// The host, owner and name in a remote's address, without credentials or port.
public struct RemoteAddress: Sendable, Hashable {
    /// The host's name in lower case.
    public let host: String
    /// The path of the owner, which may be several groups with `/` between.
    public let owner: String
    /// The repository's name without `.git`.
    public let name: String

    /// Reads `scheme://[user@]host[:port]/owner/name[.git]` or `[user@]host:owner/name[.git]`; nil for local paths.
    public init?(_ address: String) {
        guard address.utf8.count <= 2048, let (authority, path) = Self.split(address) else { return nil }
        var parts = PathText.components(of: path)
        guard parts.count >= 2, var name = parts.popLast() else { return nil }
        if name.utf8.count > 4, name.lowercased().hasSuffix(".git") { name.removeLast(4) }
        let host = Self.host(of: authority)
        guard !host.isEmpty else { return nil }
        self.host = host
        owner = parts.joined(separator: "/")
        self.name = name
    }

    private static func split(_ address: String) -> (authority: Substring, path: String)? {
        if let scheme = address.firstRange(of: "://") {
            guard address[..<scheme.lowerBound].lowercased() != "file" else { return nil }
            let rest = address[scheme.upperBound...]
            guard let slash = rest.utf8.firstIndex(of: UInt8(ascii: "/")) else { return nil }
            return (rest[..<slash], String(rest[slash...]))
        }
        guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let authority = address[..<colon]
        guard authority.utf8.count > 1, !authority.utf8.contains(UInt8(ascii: "/")) else { return nil }
        return (authority, String(address[address.utf8.index(after: colon)...]))
    }

    private static func host(of authority: Substring) -> String {
        var host =
            authority.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false).last ?? authority.utf8
        if let colon = host.lastIndex(of: UInt8(ascii: ":")) { host = host[..<colon] }
        return Substring(host).lowercased()
    }
}
