/// An address in the form in which two addresses of one mailbox are equal.
///
/// Case is ignored, and GitHub's two no-reply forms of one account, `ID+login@users.noreply.github.com` and
/// `login@users.noreply.github.com`, are one (GitHub documentation, "Email addresses reference").
struct EmailKey: Hashable {
    private static let gitHubSuffix = "@users.noreply.github.com"

    let text: String

    init(_ email: String) {
        let lowercased = email.lowercased()
        guard lowercased.hasSuffix(Self.gitHubSuffix), let plus = lowercased.firstIndex(of: "+"),
            plus != lowercased.startIndex, lowercased[..<plus].allSatisfy({ $0.isASCII && $0.isNumber })
        else {
            text = lowercased
            return
        }
        text = String(lowercased[lowercased.index(after: plus)...])
    }

    /// The part before the last `@`; the whole where there is none.
    var localPart: Substring {
        text.lastIndex(of: "@").map { text[..<$0] } ?? text[...]
    }

    /// The part after the last `@`, nothing where that is missing or empty.
    var domain: Substring? {
        guard let at = text.lastIndex(of: "@"), text.index(after: at) < text.endIndex else { return nil }
        return text[text.index(after: at)...]
    }

    /// The account name of a GitHub no-reply address.
    var gitHubLogin: String? {
        text.hasSuffix(Self.gitHubSuffix) ? String(localPart) : nil
    }

    /// Whether two people may share the address because nobody ever set it.
    var isPlaceholder: Bool {
        text.isEmpty || Self.placeholders.contains(text)
    }

    /// What version control systems, converters and examples put where an address is missing.
    private static let placeholders: Set<String> = [
        "none", "(none)", "none@none", "unknown", "unknown@unknown", "(no author)", "no author", "n/a", "na", "null",
        "undefined", "noreply", "no-reply", "email", "root", "root@localhost", "user@localhost", "devnull@localhost",
        "you@example.com", "your@email.com", "your_email@example.com", "youremail@example.com", "user@example.com",
        "name@example.com", "email@example.com", "me@example.com", "test@example.com", "test@test.com",
        "noreply@github.com",
    ]
}
