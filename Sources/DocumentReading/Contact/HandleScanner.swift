/// Finds names by which people are called on forges and in chats.
enum HandleScanner {
    static func contacts(in tokens: [LineToken], line: Int, isPrivate: Bool) -> [Contact] {
        var found = tokens.flatMap { contact(in: $0, line: line, isPrivate: isPrivate) }
        if tokens.contains(where: { chatWords.contains($0.lowered) }) {
            found.append(contentsOf: tokens.flatMap { channel(in: $0, line: line) })
        }
        return found
    }

    private static func contact(in token: LineToken, line: Int, isPrivate: Bool) -> [Contact] {
        guard token.text.utf8.first == 0x40, !token.isInCode else { return [] }
        let name = token.text.dropFirst()
        let user = name.prefix { isNamePart($0) }
        guard user.utf8.count > 1, user.utf8.count < 40, let first = user.utf8.first, first != 0x2D else { return [] }
        let rest = name.dropFirst(user.count)
        guard rest.isEmpty || isServer(rest) else { return [] }
        return [Contact(.handle, line: line, value: token.text, isPrivate: isPrivate || rest.first == ":")]
    }

    private static func isNamePart(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber || character == "-" || character == "_")
    }

    private static func isServer(_ rest: Substring) -> Bool {
        guard let mark = rest.first, mark == ":" || mark == "@" || mark == "." else { return false }
        let labels = rest.dropFirst().split(separator: ".", omittingEmptySubsequences: false)
        let needed = mark == "." ? 1 : 2
        return labels.count >= needed && labels.allSatisfy { !$0.isEmpty && $0.allSatisfy(isNamePart) }
    }

    private static func channel(in token: LineToken, line: Int) -> [Contact] {
        guard token.text.utf8.first == 0x23, (3..<60).contains(token.text.utf8.count) else { return [] }
        guard let first = token.lowered.utf8.first(where: { $0 != 0x23 }), first >= 0x61, first <= 0x7A else {
            return []
        }
        return [Contact(.chat, line: line, value: token.text)]
    }

    private static let chatWords: Set<String> = [
        "irc", "libera", "libera.chat", "oftc", "freenode", "slack", "matrix", "discord",
    ]
}
