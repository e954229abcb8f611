/// Finds the ways to reach people that a document names.
public enum ContactFinder {
    /// The contacts in `text`, in order of their lines, each once a line. Front matter, comments and made-up addresses are
    /// left out. Linear in the length of the text.
    public static func contacts(in text: String) -> [Contact] {
        let lines = SourceLines(text)
        return contacts(in: lines, folded: PhraseText(lines))
    }

    /// The contacts in the lines of `text` with numbers in `lines`, which count from 1.
    public static func contacts(in text: String, lines: ClosedRange<Int>) -> [Contact] {
        let lines = SourceLines(text).within(lines)
        return contacts(in: lines, folded: PhraseText(lines))
    }

    /// `folded` is the text of `lines`.
    static func contacts(in lines: SourceLines, folded: PhraseText) -> [Contact] {
        let words = ContactWords(folded)
        var found: [Contact] = []
        for (index, line) in lines.lines.enumerated() where !line.isBlank {
            let next = index + 1 < lines.lines.count ? lines.lines[index + 1] : nil
            found.append(contentsOf: distinct(contacts(in: line, before: next, words: words)))
        }
        return found
    }

    private static func contacts(in line: SourceLine, before next: SourceLine?, words: ContactWords) -> [Contact] {
        let isPrivate = words.privateLines.contains(line.number)
        var found: [Contact] = []
        let tokens = LineToken.markedTokens(of: line)
        for token in tokens {
            if let contact = EmailScanner.contact(in: token, line: line.number) { found.append(contact) }
            if let contact = LinkScanner.contact(in: token, line: line.number, isPrivate: isPrivate) {
                found.append(contact)
            }
        }
        found.append(contentsOf: ObfuscatedAddressScanner.contacts(in: line, before: next))
        guard !line.isCode else { return found }
        found.append(contentsOf: HandleScanner.contacts(in: tokens, line: line.number, isPrivate: isPrivate))
        found.append(contentsOf: PhoneScanner.contacts(in: line))
        return found + words.contacts(line: line.number)
    }

    private static func distinct(_ contacts: [Contact]) -> [Contact] {
        guard contacts.count > 1 else { return contacts }
        var seen: Set<Contact> = []
        return contacts.filter { seen.insert($0).inserted }
    }
}
