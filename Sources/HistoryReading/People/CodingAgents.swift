/// Coding assistants by the addresses they commit or are credited with; never by name alone, since Claude is also a first name.
enum CodingAgents {
    static func contains(name: String, email: EmailKey) -> Bool {
        if addresses.contains(email.text) { return true }
        if email.text == WellKnownBots.gitHubItself { return names.contains(name.asciiLowercased) }
        return email.gitHubLogin.map(logins.contains) ?? false
    }

    private static let addresses: Set<String> = [
        "noreply@anthropic.com", "claude@anthropic.com", "copilot@github.com", "noreply@copilot.github.com",
        "cursoragent@cursor.com", "codex@openai.com", "noreply@openai.com", "noreply@aider.chat",
        "openhands@all-hands.dev",
    ]

    /// How Copilot is credited with the address of GitHub itself.
    private static let names: Set<String> = ["copilot", "github copilot"]

    /// Accounts whose GitHub no-reply address stands in the commit.
    private static let logins: Set<String> = ["copilot", "copilot-swe-agent[bot]", "github-copilot[bot]"]
}
