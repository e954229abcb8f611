/// The address of a remote that may be shown to anybody: no user, no password, no token, no local path.
///
/// Reads `https://`, `http://`, `ssh://`, `git://` and `host:path`. What is not surely free of secrets is refused.
public struct RemoteURL: Hashable, Sendable {
    /// The host in lower case, with `:port` for http and https.
    public let host: String

    /// The path without slashes around it and without `.git`.
    public let path: String

    private let scheme: String

    /// Nil for a local path, for `file:` and other transports, and for what could hide a secret.
    public init?(_ text: String) {
        guard let address = RemoteAddress(text) else { return nil }
        let isWeb = address.scheme.hasPrefix("http")
        guard Self.isHost(address.host), address.port.allSatisfy(\.isASCIIDigit), address.port.count <= 5 else {
            return nil
        }
        host = address.host.lowercased() + (isWeb && !address.port.isEmpty ? ":" + address.port : "")
        scheme = address.scheme == "http" ? "http" : "https"
        guard let path = Self.cleanPath(address.path) else { return nil }
        self.path = path
    }

    /// `https://host/path`, whatever the transport was; `http://` only where it was that.
    public var display: String { "\(scheme)://\(host)/\(path)" }

    /// The owner (groups and subgroups too) and the name, nil when the path has one part.
    public var ownerAndName: String? { path.contains("/") ? path : nil }

    private static func isHost(_ host: String) -> Bool {
        !host.isEmpty && host.utf8.count <= 253 && !host.hasPrefix("-")
            && host.utf8.allSatisfy { byte in
                isAlphanumeric(byte) || byte == 0x2D || byte == 0x2E
            }
    }

    private static func cleanPath(_ path: String) -> String? {
        let refused = Set("\"&;<=>\\^`{|}".utf8)
        guard path.utf8.allSatisfy({ (0x21...0x7E).contains($0) && !refused.contains($0) }) else { return nil }
        var parts = path.split(separator: "/")
        guard var name = parts.popLast() else { return nil }
        if name.hasSuffix(".git"), name.count > 4 { name.removeLast(4) }
        parts.append(name)
        return parts.joined(separator: "/")
    }
}

/// The parts of an address before they are judged.
private struct RemoteAddress {
    var scheme: String
    var host = ""
    var port = ""
    var path = ""

    private static let transports: Set = ["https", "http", "ssh", "git", "git+ssh", "ssh+git", "git+https", "git+http"]

    init?(_ text: String) {
        guard !text.isEmpty, text.utf8.count <= 2_048, !text.contains("\\") else { return nil }
        if let mark = text.firstRange(of: "://") {
            scheme = text[..<mark.lowerBound].lowercased()
            guard Self.transports.contains(scheme) else { return nil }
            if scheme.hasPrefix("git+") { scheme = String(scheme.dropFirst(4)) }
            guard readURL(text[mark.upperBound...]) else { return nil }
        } else {
            scheme = "ssh"
            guard readHostAndPath(text) else { return nil }
        }
    }

    /// `user@host:port/path?query#fragment`
    ///
    /// A password with a slash in it ends what looks like the host, and leaves its `@` in what looks like the path.
    private mutating func readURL(_ text: Substring) -> Bool {
        let end = text.firstIndex { "/?#".contains($0) } ?? text.endIndex
        guard !text[end...].contains("@") else { return false }
        let authority = text[..<end]
        let host = authority.lastIndex(of: "@").map { authority[authority.index(after: $0)...] } ?? authority
        let colon = host.firstIndex(of: ":") ?? host.endIndex
        self.host = String(host[..<colon])
        port = String(host[colon...].dropFirst())
        path = String(text[end...].prefix { $0 != "?" && $0 != "#" })
        return true
    }

    /// `user@host:path`, the form of scp; a drive letter, a helper (`ext::`) and a slash before the colon make it none.
    private mutating func readHostAndPath(_ text: String) -> Bool {
        guard let colon = text.firstIndex(of: ":"), !text[..<colon].contains("/") else { return false }
        let user = text[..<colon]
        host = String(user.lastIndex(of: "@").map { user[user.index(after: $0)...] } ?? user)
        let rest = text[text.index(after: colon)...]
        path = String(rest.prefix { $0 != "?" && $0 != "#" })
        return host.count > 1 && !path.isEmpty && !path.hasPrefix(":") && !path.hasPrefix("~") && !rest.contains("@")
    }
}

private func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
