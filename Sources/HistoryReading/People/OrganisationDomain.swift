/// The organisation that an address stands for, as far as its domain can tell.
enum OrganisationDomain {
    /// The domain in lower case; nothing for mailboxes that anyone can have, no-reply addresses and names of machines.
    ///
    /// An organisation from a domain is a guess; CHAOSS, "Elephant Factor", leaves the mapping to whoever measures.
    static func of(_ email: EmailKey) -> Substring? {
        guard let domain = email.domain, !isNoReply(email.localPart), !FreeMailDomains.contains(domain) else {
            return nil
        }
        let labels = domain.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map(
            Substring.init)
        guard labels.count >= 2, let last = labels.last, !localDomains.contains(last) else { return nil }
        return labels.contains(where: isNoReply) ? nil : domain
    }

    private static func isNoReply(_ text: Substring) -> Bool {
        text == "noreply" || text == "no-reply" || text == "donotreply"
    }

    /// Top-level names that no public host has (RFC 2606, RFC 6762, ICANN's reserved `internal`), and git's own "(none)".
    private static let localDomains: Set<Substring> = [
        "", "local", "localdomain", "localhost", "lan", "home", "internal", "intranet", "corp", "box", "test",
        "example",
        "invalid", "(none)",
    ]
}
