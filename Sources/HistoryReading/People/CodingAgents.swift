/// Coding assistants by the addresses they commit or are credited with; never by name, since Claude is also a first name.
enum CodingAgents {
    static func contains(_ email: String) -> Bool {
        let key = EmailKey(email).text
        return addresses.contains(key) || logins.contains(EmailKey(email).gitHubLogin ?? "")
    }

    private static let addresses: Set<String> = [
        "noreply@anthropic.com", "claude@anthropic.com", "copilot@github.com", "noreply@copilot.github.com",
        "cursoragent@cursor.com", "codex@openai.com", "noreply@openai.com", "noreply@aider.chat",
        "openhands@all-hands.dev",
    ]

    /// Accounts whose GitHub no-reply address stands in the commit.
    private static let logins: Set<String> = ["copilot", "copilot-swe-agent[bot]", "github-copilot[bot]"]
}
