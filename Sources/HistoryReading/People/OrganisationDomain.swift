/// The organisation that an address stands for, as far as its domain can tell.
enum OrganisationDomain {
    /// The domain in lower case; nothing for mailboxes that anyone can have, no-reply addresses and names of machines.
    ///
    /// An organisation from a domain is a guess; CHAOSS, "Elephant Factor", leaves the mapping to whoever measures.
    static func of(_ email: String) -> Substring? {
        let key = EmailKey(email)
        guard let domain = key.domain, domain.contains("."), !FreeMailDomains.contains(domain) else { return nil }
        return isNoReply(key, domain) || isMachine(domain) ? nil : domain
    }

    private static func isNoReply(_ key: EmailKey, _ domain: Substring) -> Bool {
        domain.contains("noreply") || domain.contains("no-reply") || key.localPart == "noreply"
            || key.localPart == "no-reply"
    }

    private static func isMachine(_ domain: Substring) -> Bool {
        guard let dot = domain.lastIndex(of: ".") else { return true }
        return localDomains.contains(domain[domain.index(after: dot)...])
    }

    /// Top-level names that no public host has (RFC 2606, RFC 6762, ICANN's reserved `internal`), and git's own "(none)".
    private static let localDomains: Set<Substring> = [
        "local", "localdomain", "localhost", "lan", "home", "internal", "intranet", "corp", "box", "test", "example",
        "invalid",
        "(none)",
    ]
}
