/// What a document says about one person by which a history may know them too. For comparing alone: it is never reported.
public struct NamedPerson: Sendable, Hashable {
    /// Addresses in lower case.
    public let emails: [String]
    /// Logins on a forge in lower case, without `@`.
    public let logins: [String]
    /// The name as written; nil where the line gives none.
    public let name: String?
    /// The line, counted from 1.
    public let line: Int

    /// The most people that are read from one document.
    public static let most = 500

    /// The people whom `text` names line by line: an address, a handle, a profile on a forge, or an item that is a name.
    ///
    /// People under a heading of former maintainers are left out. Takes any text, in time linear in its length.
    public static func all(in text: String) -> [NamedPerson] {
        all(in: SourceLines(text))
    }

    static func all(in source: SourceLines) -> [NamedPerson] {
        var roll = MaintainerRoll()
        var people: [NamedPerson] = []
        for line in source.lines where !line.isCode && !line.isBlank && people.count < most {
            people += roll.people(on: line)
        }
        return people
    }

    /// The people whom the owners of a `CODEOWNERS` file are, each once; teams are left out.
    public static func owners(in text: String) -> [NamedPerson] {
        var seen: Set<String> = []
        var people: [NamedPerson] = []
        for line in SourceLines(text).lines where people.count < most && line.bytes.first != 0x23 {
            for token in LineToken.tokens(of: line.bytes).dropFirst() {
                guard let person = NamedPerson(owner: token, line: line.number) else { continue }
                if seen.insert(token.lowered).inserted { people.append(person) }
            }
        }
        return people
    }

    init(emails: [String], logins: [String], name: String?, line: Int) {
        self.emails = emails
        self.logins = logins
        self.name = name
        self.line = line
    }

    private init?(owner token: LineToken, line: Int) {
        if let address = EmailScanner.address(in: token) {
            self.init(emails: [address.value.lowercased()], logins: [], name: nil, line: line)
            return
        }
        guard token.lowered.hasPrefix("@"), !token.lowered.contains("/"), token.lowered.utf8.count > 1 else {
            return nil
        }
        self.init(emails: [], logins: [String(token.lowered.dropFirst())], name: nil, line: line)
    }
}

extension NamedPerson {
    /// A line about one person, or one person for each address and handle of a line that is not.
    static func people(
        emails: [String], logins: [String], name: String?, areOne: Bool, line: Int
    ) -> [NamedPerson] {
        if areOne || emails.count + logins.count <= 1 {
            return [NamedPerson(emails: emails, logins: logins, name: name, line: line)]
        }
        return emails.map { NamedPerson(emails: [$0], logins: [], name: nil, line: line) }
            + logins.map { NamedPerson(emails: [], logins: [$0], name: nil, line: line) }
    }
}
