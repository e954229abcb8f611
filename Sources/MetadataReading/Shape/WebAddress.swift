/// The parts of a URI that formats ask about (RFC 3986, section 3), without resolving it.
struct WebAddress {
    let scheme: Substring
    /// What stands between `//` and the path; nil where there is no `//`.
    let authority: Substring?
    let rest: Substring

    /// A URI with a scheme; nil for relative references and texts with blanks or control characters.
    init?(_ text: String) {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), Self.hasOnlyURICharacters(text) else {
            return nil
        }
        scheme = text[..<colon]
        guard scheme.utf8.first?.isLetter == true,
            scheme.utf8.allSatisfy({ $0.isLetter || $0.isDigit || "+.-".utf8.contains($0) })
        else { return nil }
        let afterScheme = text[text.index(after: colon)...]
        guard afterScheme.hasPrefix("//") else {
            authority = nil
            rest = afterScheme
            return
        }
        authority = afterScheme.dropFirst(2).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        rest = afterScheme.dropFirst(2 + (authority?.count ?? 0))
    }

    /// The host in lower case, without user and port.
    var host: String? {
        guard let authority else { return nil }
        let afterUser = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
        let host = afterUser.hasPrefix("[") ? afterUser.prefix { $0 != "]" } : afterUser.prefix { $0 != ":" }
        return host.isEmpty ? nil : host.lowercased()
    }

    /// A URL over HTTP with a host.
    var isWeb: Bool {
        ["http", "https"].contains(scheme.lowercased()) && host != nil
    }

    /// Any URI that names something: a host, a file or an opaque name.
    var isComplete: Bool {
        authority == nil ? !rest.isEmpty : host != nil || !rest.isEmpty
    }

    /// `urn:<namespace>:<name>` (RFC 2141).
    var isURN: Bool {
        let parts = rest.split(separator: ":", maxSplits: 1)
        return scheme.lowercased() == "urn" && authority == nil && parts.count == 2
            && 2...32 ~= parts[0].utf8.count
            && parts[0].utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
    }

    private static func hasOnlyURICharacters(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        for (index, byte) in bytes.enumerated() {
            if byte <= 0x20 || byte == 0x7F { return false }
            if byte == UInt8(ascii: "%") {
                guard index + 2 < bytes.count, bytes[index + 1].isHexadecimalDigit, bytes[index + 2].isHexadecimalDigit
                else { return false }
            }
        }
        return true
    }
}

/// Whether the text looks like an e-mail address: one `@`, something before it, a host with a point after it.
func isMailAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, 1...64 ~= parts[0].utf8.count, parts[1].utf8.count <= 255 else { return false }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2 && labels.allSatisfy { !$0.isEmpty }
        && text.unicodeScalars.allSatisfy {
            !$0.properties.isWhitespace && $0.value > 0x20 && !"<>(),;:\\\"[]".unicodeScalars.contains($0)
        }
}
