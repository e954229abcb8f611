/// An address in the form in which two addresses of one mailbox are equal.
///
/// Case is ignored, and GitHub's two no-reply forms of one account, `ID+login@users.noreply.github.com` and
/// `login@users.noreply.github.com`, are one (GitHub documentation, "Email addresses reference").
struct EmailKey: Hashable {
    let text: String

    init(_ email: String) {
        let lowercased = email.lowercased()
        let isGitHubs = lowercased.utf8.isGitHubNoReply
        text = isGitHubs ? String(lowercased.utf8.withoutAccountNumber) ?? lowercased : lowercased
    }

    /// The part before the last `@`; the whole where there is none.
    var localPart: Substring {
        text.utf8.lastIndex(of: UInt8(ascii: "@")).map { text[..<$0] } ?? text[...]
    }

    /// The part after the last `@`, nothing where that is missing or empty.
    var domain: Substring? {
        guard let at = text.utf8.lastIndex(of: UInt8(ascii: "@")) else { return nil }
        let domain = text[text.utf8.index(after: at)...]
        return domain.isEmpty ? nil : domain
    }

    /// The account name of a GitHub no-reply address.
    var gitHubLogin: String? {
        text.utf8.isGitHubNoReply ? String(localPart) : nil
    }

    /// Whether strangers may share the address because nobody ever set it.
    var isPlaceholder: Bool {
        text.isEmpty || Self.placeholders.contains(text)
    }

    /// What version control systems, converters and examples put where an address is missing.
    private static let placeholders: Set<String> = [
        "none", "(none)", "none@none", "unknown", "unknown@unknown", "(no author)", "no author", "n/a", "na", "null",
        "undefined", "noreply", "no-reply", "email", "root", "root@localhost", "user@localhost", "devnull@localhost",
        "you@example.com", "your@email.com", "your_email@example.com", "youremail@example.com", "user@example.com",
        "name@example.com", "email@example.com", "me@example.com", "test@example.com", "test@test.com",
    ]
}

extension String.UTF8View {
    fileprivate var isGitHubNoReply: Bool {
        let suffix = "@users.noreply.github.com".utf8
        return count >= suffix.count && self.suffix(suffix.count).elementsEqual(suffix)
    }

    /// What follows "digits+" at the beginning; the whole where that is not there.
    fileprivate var withoutAccountNumber: Substring.UTF8View {
        let rest = drop { UInt8(ascii: "0") <= $0 && $0 <= UInt8(ascii: "9") }
        guard rest.startIndex > startIndex, rest.first == UInt8(ascii: "+") else { return self[...] }
        return rest.dropFirst()
    }
}
