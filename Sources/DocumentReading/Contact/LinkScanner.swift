/// Finds addresses of the web and says what stands behind them, by host and path alone.
enum LinkScanner {
    static func contact(in token: LineToken, line: Int, isPrivate: Bool) -> Contact? {
        guard let address = WebAddress(token) else { return nil }
        guard !address.isPicture, !address.isExample else { return nil }
        let kind = kind(of: address)
        let isPrivate = isPrivate && (kind == .chat || kind == .handle) || kind.isPrivateByNature
        return Contact(kind, line: line, value: address.text, isPrivate: isPrivate)
    }

    /// What sort of place `address` is.
    static func kind(of address: WebAddress) -> Contact.Kind {
        guard mayHaveRule(address) else { return .url }
        return rules.first { $0.matches(address) }?.kind ?? .url
    }

    /// Spares most addresses the look at every rule.
    private static func mayHaveRule(_ address: WebAddress) -> Bool {
        address.labels.contains(where: hostWords.contains) || hosts.isFound(in: address.host)
            || paths.isFound(in: address.path)
    }

    private static let hostWords = rules.reduce(into: Set<String>()) { $0.formUnion($1.hostWords) }
    private static let hosts = SubstringSet(rules.flatMap(\.hosts).map(\.host))
    private static let paths = SubstringSet(rules.flatMap(\.paths).map { $0.last == "$" ? String($0.dropLast()) : $0 })

    private struct Rule: Sendable {
        let kind: Contact.Kind
        let hosts: [WebPlace]
        let hostWords: Set<String>
        let paths: [String]

        init(kind: Contact.Kind, hosts: [String], hostWords: Set<String>, paths: [String]) {
            self.kind = kind
            self.hosts = hosts.map(WebPlace.init)
            self.hostWords = hostWords
            self.paths = paths
        }

        func matches(_ address: WebAddress) -> Bool {
            hosts.contains { address.isUnder($0) } || address.labels.contains { hostWords.contains($0) }
                || paths.contains { address.hasPath($0) }
        }
    }

    private static let rules = [
        Rule(
            kind: .privateReport,
            hosts: [
                "hackerone.com", "bugcrowd.com", "huntr.dev", "huntr.com", "intigriti.com", "yeswehack.com",
                "msrc.microsoft.com",
                "bughunters.google.com", "g.co/vulnz", "tidelift.com/security", "immunefi.com", "openbugbounty.org",
            ],
            hostWords: [],
            paths: [
                "security/advisories", "security/advisories/new", "issues/new?issue[confidential]=true", "/security$",
            ]),
        Rule(
            kind: .form,
            hosts: [
                "docs.google.com/forms", "forms.gle", "typeform.com", "airtable.com", "forms.office.com", "jotform.com",
                "framaforms.org", "surveymonkey.com", "tally.so", "goo.gl/forms", "forms.zohopublic.com", "wufoo.com",
                "cryptpad.fr/form", "formstack.com", "cognitoforms.com",
            ],
            hostWords: ["forms", "limesurvey"],
            paths: [
                "/contact$", "/contact-us$", "/contactus$", "/kontakt$", "/contacto$", "/contato$", "/nous-contacter$",
            ]),
        Rule(
            kind: .chat,
            hosts: [
                "matrix.to", "app.element.io", "discord.gg", "discord.com", "discordapp.com", "slack.com",
                "zulipchat.com",
                "gitter.im", "t.me", "telegram.me", "signal.group", "libera.chat", "oftc.net", "kiwiirc.com",
                "mattermost.com",
                "rocket.chat", "slack-redir.net", "chat.whatsapp.com", "revolt.chat", "webchat.freenode.net",
                "app.gitter.im",
            ],
            hostWords: ["chat", "discord", "slack", "zulip", "irc", "webchat", "matrix", "mattermost", "rocketchat"],
            paths: []),
        Rule(
            kind: .mailingList,
            hosts: [
                "groups.google.com", "groups.io", "freelists.org", "framalistes.org", "lists.sr.ht", "mail-archive.com",
            ],
            hostWords: ["lists", "list", "mailman", "listserv"], paths: ["mailman/listinfo", "/mailman3/"]),
        Rule(
            kind: .forum,
            hosts: ["stackoverflow.com", "reddit.com", "stackexchange.com", "superuser.com", "askubuntu.com"],
            hostWords: ["forum", "forums", "discourse", "discuss", "community", "ask", "users", "answers"],
            paths: ["/discussions$", "/discussions/", "/forum$", "/forums$", "/forum/", "/forums/"]),
        Rule(
            kind: .issueTracker, hosts: ["bugs.launchpad.net", "jira.com", "atlassian.net/browse"],
            hostWords: ["bugs", "bugzilla", "jira", "issues", "tracker", "todo"],
            paths: ["/issues$", "/issues/", "issues/new", "/bugs$", "/bugtracker", "/show_bug.cgi"]),
        Rule(kind: .handle, hosts: ["bsky.app/profile"], hostWords: [], paths: ["/@"]),
    ]
}
