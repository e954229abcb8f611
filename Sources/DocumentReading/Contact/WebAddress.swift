/// The host and path of a link, or the path of a relative one that a forge resolves.
struct WebAddress: Sendable, Equatable {
    /// As written.
    let text: String
    /// In lower case, without `www.`; empty for a relative address.
    let host: String
    /// In lower case, with query, from the first slash.
    let path: String

    /// The labels of the host.
    var labels: [String] { host.split(separator: ".").map(String.init) }

    /// The address in a token, or `nil` where the token is none.
    init?(_ token: LineToken) {
        self.init(token.text, lowered: token.lowered)
    }

    /// The address in `text`, or `nil`.
    init?(_ text: String) {
        self.init(text, lowered: text.lowercased())
    }

    private init?(_ text: String, lowered: String) {
        guard lowered.utf8.contains(0x2F), !lowered.hasPrefix("mailto:") else { return nil }
        if let rest = Self.afterScheme(lowered) {
            let cut = rest.firstIndex { $0 == "/" || $0 == "?" || $0 == "#" } ?? rest.endIndex
            let host = rest[..<cut].prefix { $0 != ":" }
            guard host.utf8.contains(0x2E) else { return nil }
            self.host = String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
            self.path = String(rest[cut...])
            self.text = String(text.suffix(from: text.startIndex))
        } else {
            guard Self.isForgePath(lowered) else { return nil }
            host = ""
            path = lowered
            self.text = text
        }
    }

    private static func afterScheme(_ text: String) -> Substring? {
        for scheme in ["https://", "http://", "irc://", "ircs://"] where text.hasPrefix(scheme) {
            return text.dropFirst(scheme.count)
        }
        let isKnown = ["discord.gg/", "t.me/", "github.com/", "www.", "matrix.to/", "gitter.im/"].contains {
            text.hasPrefix($0)
        }
        return isKnown ? text[...] : nil
    }

    private static func isForgePath(_ text: String) -> Bool {
        text.hasPrefix("../../") || text.hasSuffix("security/advisories/new") || text.hasSuffix("/issues/new")
    }
}

extension WebAddress {
    /// Whether the address is `place`, a host with or without a path, or lies below it.
    func isUnder(_ place: String) -> Bool {
        let parts = place.split(separator: "/", maxSplits: 1)
        guard let domain = parts.first else { return false }
        guard host == domain || host.hasSuffix("." + domain) else { return false }
        return parts.count < 2 || path.dropFirst().hasPrefix(parts[1])
    }

    /// Whether the path contains `part`, or ends with it where that ends with `$`.
    func hasPath(_ part: String) -> Bool {
        if part.hasSuffix("$") {
            let clean = path.prefix { $0 != "?" && $0 != "#" }
            let end = part.dropLast()
            return clean.hasSuffix(end) || clean.hasSuffix(end + "/")
        }
        return WebAddress.contains(path, part)
    }

    /// Whether the address shows a picture, mostly a badge.
    var isPicture: Bool {
        [".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".ico"].contains { hasPath($0 + "$") }
            || labels.contains("shields") || labels.contains("badgen") || labels.contains("badge")
    }

    /// Whether the address is made up.
    var isExample: Bool {
        labels.last == "example" || labels.suffix(2).first == "example" || WebAddress.contains(host, "yourdomain")
    }

    private static func contains(_ text: String, _ part: String) -> Bool {
        let bytes = Array(text.utf8)
        let part = Array(part.utf8)
        guard let first = part.first, bytes.count >= part.count else { return false }
        for start in 0...(bytes.count - part.count) where bytes[start] == first {
            if bytes[start...].starts(with: part) { return true }
        }
        return false
    }
}
