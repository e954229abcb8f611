/// An e-mail address within a word.
struct EmailAddress: Sendable, Equatable {
    let local: String
    let domain: String

    /// The address as written, in lower case.
    var value: String { "\(local)@\(domain)" }

    /// The address in a token in lower case, which may carry `mailto:` before and stops after it; `nil` where there is none.
    init?(lowered: String) {
        guard let sign = lowered.utf8.firstIndex(of: 0x40), sign != lowered.utf8.startIndex else { return nil }
        let bytes = Array(lowered.utf8)
        guard !bytes.contains(0x2F) || !lowered.contains("://") || lowered.contains("mailto:") else { return nil }
        guard let at = bytes.firstIndex(of: 0x40) else { return nil }
        let local = bytes[..<at].reversed().prefix(while: Self.isLocal).reversed()
        var domain = bytes[(at + 1)...].prefix(while: Self.isDomain)
        while let last = domain.last, last == 0x2E || last == 0x2D { domain.removeLast() }
        guard Self.isAddress(before: bytes[..<at], local: Array(local), after: bytes[domain.endIndex...]) else {
            return nil
        }
        self.init(local: String(decoding: local, as: UTF8.self), domain: String(decoding: domain, as: UTF8.self))
    }

    /// An address of its parts, or `nil` where they make none.
    init?(local: String, domain: String) {
        let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
        guard !local.isEmpty, local.utf8.count <= 64, domain.utf8.count <= 253, labels.count > 1,
            labels.allSatisfy({ !$0.isEmpty }), let top = labels.last, top.utf8.count > 1,
            top.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }), !Self.fileEndings.contains(String(top))
        else { return nil }
        self.local = local
        self.domain = domain
    }

    private static func isAddress(before: ArraySlice<UInt8>, local: [UInt8], after: ArraySlice<UInt8>) -> Bool {
        let prefix = before.dropLast(local.count)
        let isGitRemote = after.first == 0x3A || after.first == 0x2F
        return !local.isEmpty && !isGitRemote && (prefix.isEmpty || prefix.last == 0x3A || (prefix.last ?? 0) >= 0x80)
    }

    private static func isLocal(_ byte: UInt8) -> Bool {
        isDomain(byte) || byte == 0x5F || byte == 0x2B || byte == 0x25
    }

    private static func isDomain(_ byte: UInt8) -> Bool {
        (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte == 0x2E || byte == 0x2D
    }

    private static let fileEndings: Set<String> = [
        "png", "jpg", "jpeg", "gif", "svg", "js", "css", "json", "md", "html",
    ]
}

extension EmailAddress {
    /// Whether the address is made up, as in a template or an example (RFC 2606 and the usual inventions).
    var isExample: Bool {
        let labels = domain.split(separator: ".")
        if let top = labels.last, ["example", "test", "invalid", "localhost", "tld"].contains(top) { return true }
        if labels.dropLast().contains(where: { Self.exampleDomains.contains(String($0)) }) { return true }
        return Self.exampleLocals.contains(local) || local.hasPrefix("your") || local.hasPrefix("insert")
    }

    /// Whether nobody reads what is sent there.
    var isUnread: Bool {
        domain.hasSuffix("noreply.github.com") || local.contains("noreply") || local.contains("no-reply")
            || local == "git" && Self.forges.contains(domain)
    }

    private static let exampleDomains: Set<String> = [
        "example", "yourdomain", "your-domain", "yourcompany", "your-company", "yourproject", "your-project", "yourorg",
        "your-org", "mydomain", "somedomain", "domain", "company",
    ]
    private static let forges: Set<String> = ["github.com", "gitlab.com", "bitbucket.org", "codeberg.org", "git.sr.ht"]
    private static let exampleLocals: Set<String> = [
        "xxx", "foo", "john.doe", "jane.doe", "user.name", "email", "e-mail",
    ]
}
