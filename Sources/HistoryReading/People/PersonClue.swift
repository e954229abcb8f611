/// What is known about somebody by which a history may know them too.
public struct PersonClue: Sendable, Hashable {
    /// E-mail addresses; case is ignored.
    public var emails: [String]
    /// Logins on a forge, which stand in GitHub's no-reply addresses, and often before the `@` of other ones; case is ignored.
    public var logins: [String]
    /// A full name; one of a single word tells nobody apart.
    public var name: String?

    /// Memberwise.
    public init(emails: [String] = [], logins: [String] = [], name: String? = nil) {
        self.emails = emails
        self.logins = logins
        self.name = name
    }
}

/// Whether somebody takes part in a project now.
public enum Standing: Sendable, Hashable {
    /// Has a commit in the last year.
    case active
    /// Has commits, all older.
    case inactive
    /// Is not recognised in the history.
    case unrecognised
}

extension HistoryTable {
    /// The people that each of `clues` leads to, by their numbers; `log` and `mailmap` are the ones that the table was made of.
    public func people(of clues: [PersonClue], in log: CommitLog, mailmap: Mailmap) -> [[UInt32]] {
        let known = people(knownBy: Set(clues.flatMap(\.keys)), log, mailmap)
        return clues.map { clue in
            clue.keys.flatMap { key in
                let people = known[key, default: []]
                return key.isCertain || Set(people).count == 1 ? people : []
            }
        }
    }

    private func people(knownBy keys: Set<ClueKey>, _ log: CommitLog, _ mailmap: Mailmap) -> [ClueKey: [UInt32]] {
        var known: [ClueKey: [UInt32]] = [:]
        for index in log.identities.indices where index < people.kinds.count && people.kinds[index] == .person {
            let written = log.identities[index]
            let mapped = mailmap.resolve(written)
            for key in Set([written, mapped].flatMap(ClueKey.keys)) where keys.contains(key) {
                known[key, default: []].append(people.numbers[index])
            }
        }
        return known
    }
}

/// One thing by which somebody is known.
private enum ClueKey: Hashable {
    case email(String)
    case login(String)
    /// What stands before the `@`; strangers may share it.
    case mailbox(String)
    case name(String)

    var isCertain: Bool {
        if case .mailbox = self { false } else { true }
    }

    static func keys(of identity: Identity) -> [ClueKey] {
        let email = EmailKey(identity.email)
        return [
            .email(email.text), email.gitHubLogin.map(ClueKey.login) ?? .mailbox(String(email.localPart)),
            NameKey(identity.name).map { .name($0.text) },
        ]
        .compactMap(\.self)
    }
}

extension PersonClue {
    fileprivate var keys: [ClueKey] {
        emails.map { .email(EmailKey($0).text) }
            + logins.map { $0.lowercased() }.flatMap { [.login($0), .mailbox($0)] }
            + (name.flatMap(NameKey.init).map { [.name($0.text)] } ?? [])
    }
}
