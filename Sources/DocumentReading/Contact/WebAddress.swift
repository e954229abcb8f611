/// The host and path of a link, or the path of a relative one that a forge resolves.
struct WebAddress: Sendable, Equatable {
    /// As written.
    let text: String
    /// In lower case, without `www.`; empty for a relative address.
    let host: String
    /// In lower case, with query, from the first slash.
    let path: String
    /// The same without query and fragment, and without a slash at its end.
    private let barePath: String

    /// The labels of the host.
    let labels: [String]

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
            let cut = rest.utf8.firstIndex { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 } ?? rest.endIndex
            let host = Substring(rest[..<cut].utf8.prefix { $0 != 0x3A })
            guard host.utf8.contains(0x2E) else { return nil }
            self.host = String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
            self.path = String(rest[cut...])
            self.text = text
        } else {
            guard Self.isForgePath(lowered) else { return nil }
            host = ""
            path = lowered
            self.text = text
        }
        labels = host.utf8.split(separator: 0x2E).map { String(Substring($0)) }
        let bare = path.utf8.prefix { $0 != 0x3F && $0 != 0x23 }
        barePath = String(Substring(bare.last == 0x2F ? bare.dropLast() : bare))
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
    /// Whether the address is `place` or lies below it.
    func isUnder(_ place: WebPlace) -> Bool {
        guard host.hasSuffix(place.host), host.utf8.count == place.host.utf8.count || host.hasSuffix(place.parent)
        else {
            return false
        }
        return place.path.isEmpty || path.hasPrefix(place.path)
    }

    /// Whether the path contains `part`, or ends with it where that ends with `$`.
    func hasPath(_ part: String) -> Bool {
        part.utf8.last == 0x24 ? barePath.hasSuffix(part.dropLast()) : path.contains(part)
    }

    /// Whether the address shows a picture, mostly a badge.
    var isPicture: Bool {
        Self.pictureEndings.contains { barePath.hasSuffix($0) } || labels.contains { Self.badgeHosts.contains($0) }
    }

    private static let pictureEndings = [".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".ico"]
    private static let badgeHosts: Set<String> = ["shields", "badgen", "badge"]

    /// Whether the address is made up.
    var isExample: Bool {
        labels.last == "example" || labels.suffix(2).first == "example" || host.contains("yourdomain")
    }
}

/// A host of the web, with or without a path.
struct WebPlace: Sendable {
    let host: String
    /// The host with a dot before it: what the hosts below it end with.
    let parent: String
    /// Empty, or from the first slash.
    let path: String

    init(_ text: String) {
        let slash = text.firstIndex(of: "/") ?? text.endIndex
        host = String(text[..<slash])
        parent = "." + host
        path = String(text[slash...])
    }
}
