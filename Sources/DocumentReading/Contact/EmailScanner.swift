/// Finds e-mail addresses in plain sight.
enum EmailScanner {
    static func contact(in token: LineToken, line: Int) -> [Contact] {
        guard let address = address(in: token), !address.isExample, !address.isUnread else { return [] }
        return [Contact(address.isPublicList ? .mailingList : .email, line: line, value: address.value)]
    }

    static func address(in token: LineToken) -> EmailAddress? {
        var word = token.lowered
        var hasAt = false
        var isSpelled = false
        for byte in word.utf8 {
            if byte == 0x40 { hasAt = true }
            if byte == 0x26 || byte == 0xEF { isSpelled = true }
        }
        guard hasAt || isSpelled else { return nil }
        guard isSpelled else { return EmailAddress(lowered: word) }
        for mark in ["&#64;", "&#x40;", "&commat;", "\u{FF20}"] { word = word.replacingFirst(mark, with: "@") }
        return EmailAddress(lowered: word)
    }
}

extension EmailAddress {
    /// Whether the address is a list that everybody reads, by its name.
    var isPublicList: Bool {
        let host = domain.split(separator: ".").first.map(String.init) ?? ""
        let isList = host == "lists" || host == "list" || domain == "googlegroups.com" || domain.hasSuffix("groups.io")
        let words = local.split { $0 == "-" || $0 == "." || $0 == "_" }.map(String.init)
        return isList && words.contains { Self.publicListWords.contains($0) }
    }

    private static let publicListWords: Set<String> = [
        "dev", "devel", "development", "developers", "users", "user", "discuss", "discussion", "announce", "general",
        "help",
        "list", "public", "community", "questions",
    ]
}

extension String {
    /// The text with the first `old` replaced.
    func replacingFirst(_ old: String, with new: String) -> String {
        guard let place = utf8Range(of: old) else { return self }
        return String(self[..<place.lowerBound]) + new + String(self[place.upperBound...])
    }

    private func utf8Range(of phrase: String) -> Range<String.Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].utf8.starts(with: phrase.utf8) {
                return start..<utf8.index(start, offsetBy: phrase.utf8.count)
            }
            start = unicodeScalars.index(after: start)
        }
        return nil
    }
}
