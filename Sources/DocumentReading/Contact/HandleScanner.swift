/// Finds names by which people are called on forges and in chats.
enum HandleScanner {
    static func contacts(in tokens: [LineToken], line: Int, isPrivate: Bool) -> [Contact] {
        var found: [Contact] = []
        for token in tokens {
            if let contact = contact(in: token, line: line, isPrivate: isPrivate) { found.append(contact) }
        }
        let channels = tokens.filter(isChannel)
        if !channels.isEmpty, tokens.contains(where: { chatWords.contains($0.lowered) }) {
            for channel in channels { found.append(Contact(.chat, line: line, value: channel.text)) }
        }
        return found
    }

    private static func contact(in token: LineToken, line: Int, isPrivate: Bool) -> Contact? {
        guard token.text.utf8.first == 0x40, !token.isInCode else { return nil }
        let name = token.text.utf8.dropFirst()
        let user = name.prefix(while: isNamePart)
        guard user.count > 1, user.count < 40, user.first != Byte.hyphen else { return nil }
        let rest = name[user.endIndex...]
        guard rest.isEmpty || isServer(rest) else { return nil }
        return Contact(.handle, line: line, value: token.text, isPrivate: isPrivate || rest.first == Byte.colon)
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || byte == Byte.hyphen || byte == Byte.underscore
    }

    private static func isServer(_ rest: Substring.UTF8View) -> Bool {
        guard let mark = rest.first, mark == Byte.colon || mark == 0x40 || mark == Byte.dot else { return false }
        let labels = rest.dropFirst().split(separator: Byte.dot, omittingEmptySubsequences: false)
        let needed = mark == Byte.dot ? 1 : 2
        return labels.count >= needed && labels.allSatisfy { !$0.isEmpty && $0.allSatisfy(isNamePart) }
    }

    private static func isChannel(_ token: LineToken) -> Bool {
        guard token.text.utf8.first == Byte.hash, (3..<60).contains(token.text.utf8.count) else { return false }
        return token.lowered.utf8.first { $0 != Byte.hash }.map { $0 >= 0x61 && $0 <= 0x7A } ?? false
    }

    private static let chatWords: Set<String> = [
        "irc", "libera", "libera.chat", "oftc", "freenode", "slack", "matrix", "discord",
    ]
}
