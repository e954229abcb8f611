import DocumentReading
import TestSupport
import Testing

@Suite(.tags(.small))
struct ContactFinderTests {
    private func found(_ text: String) -> [String] {
        ContactFinder.contacts(in: text).map { "\($0.kind.rawValue) \($0.value)" }
    }

    @Test(arguments: [
        ("Write to care@team.org.", "email care@team.org"),
        ("[mail us](mailto:Care@Team.org)", "email care@team.org"),
        ("care&#64;team.org", "email care@team.org"),
        ("連絡先：care＠team.org", "email care@team.org"),
        ("care at team dot org", "obfuscatedEmail care@team.org"),
        ("care [at] team [dot] org", "obfuscatedEmail care@team.org"),
        ("care \\[at\\] team.org", "obfuscatedEmail care@team.org"),
        ("care(arroba)team.org", "obfuscatedEmail care@team.org"),
        ("**care AT team DOT org**", "obfuscatedEmail care@team.org"),
        ("kontakta carebox på gmail.com.", "obfuscatedEmail carebox@gmail.com"),
        ("gmail.com मा carebox मा", "obfuscatedEmail carebox@gmail.com"),
    ])
    func findsAddressesHoweverTheyAreWritten(text: String, expected: String) {
        #expect(found(text) == [expected])
    }

    @Test func readsAnAddressThatIsWrapped() {
        let contacts = ContactFinder.contacts(in: "Write to ada <dot> byron <at>\nteam <dot> org.\n")
        #expect(contacts.map(\.value) == ["ada.byron@team.org"])
        #expect(contacts.map(\.line) == [1])
    }

    @Test(arguments: [
        ("https://github.com/o/p/security/advisories/new", "privateReport"),
        ("[new](../../security/advisories/new)", "privateReport"),
        ("https://hackerone.com/project", "privateReport"),
        ("https://forms.gle/abc", "form"),
        ("<https://project.org/contact>", "form"),
        ("https://matrix.to/#/#room:server.org", "chat"),
        ("https://discord.gg/abc", "chat"),
        ("https://project.zulipchat.com", "chat"),
        ("https://t.me/project", "chat"),
        ("https://discourse.project.org", "forum"),
        ("https://github.com/o/p/discussions", "forum"),
        ("https://groups.google.com/g/project", "mailingList"),
        ("https://lists.project.org/info", "mailingList"),
        ("https://github.com/o/p/issues", "issueTracker"),
        ("https://bugs.project.org/", "issueTracker"),
        ("https://project.org/manual", "url"),
    ])
    func knowsPlacesByTheirAddress(text: String, kind: String) {
        #expect(ContactFinder.contacts(in: text).map(\.kind.rawValue) == [kind])
    }

    @Test(arguments: [
        "you@example.com", "conduct@example.org", "your@email.com", "name@your-domain.com", "x@y.example",
        "git@github.com:owner/project.git", "https://user@host.org/path", "logo@2x.png", "@scope/package",
        "install it@1.2.3",
        "12345+me@users.noreply.github.com", "look at example.org for more", "meet us at gmail.com",
        "`@decorator` here",
        "<!-- hidden@team.org -->", "1+2=3", "https://img.shields.io/discord/1.svg",
    ])
    func leavesOutWhatReachesNobody(text: String) {
        #expect(found(text).filter { !$0.hasPrefix("url ") } == [])
    }

    @Test func leavesOutFrontMatter() {
        #expect(found("---\nauthor: a@team.org\n---\nb@team.org") == ["email b@team.org"])
    }

    @Test func saysWhichLine() {
        #expect(ContactFinder.contacts(in: "a\n\n<!--\nx\n-->\ncare@team.org").map(\.line) == [6])
    }

    @Test(arguments: [
        ("@user in the chat", "handle @user", false), ("@user:server.org", "handle @user:server.org", true),
        ("@user@social.org", "handle @user@social.org", false), ("send @user a direct message", "handle @user", true),
        ("IRC: #project on Libera", "chat #project", false), ("+49 (30) 123 456-78", "phone +493012345678", true),
    ])
    func tellsPublicFromPrivate(text: String, expected: String, isPrivate: Bool) {
        #expect(found(text) == [expected])
        #expect(ContactFinder.contacts(in: text).map(\.isPrivate) == [isPrivate])
    }

    @Test func doesNotTakeAWarningForAnInvitation() {
        #expect(found("Please do not open an issue.") == [])
        #expect(found("Please open an issue.") == ["issueTracker issue tracker"])
    }
}
