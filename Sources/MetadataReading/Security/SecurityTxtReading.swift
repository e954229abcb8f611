/// What a security.txt (RFC 9116) says to people who found a vulnerability.
public struct SecurityTxtReading: Hashable, Sendable, Codable {
    /// The addresses to write to: `mailto:`, `tel:` or `https:`.
    public let contacts: [MetadataValue]
    /// The last day on which the file holds (UTC); nil where the field is missing or malformed.
    public let expires: CalendarDate?
    /// Whether a policy is linked.
    public let hasPolicy: Bool
    /// Whether a key for encrypted mail is linked.
    public let hasEncryption: Bool
    /// The rules of the format that the file breaks.
    public let problems: [MetadataProblem]

    /// True where the file breaks no rule; whether it has expired is another question.
    public var isValid: Bool {
        problems.areOnlyWarnings
    }

    /// Whether the last day has passed; without a readable one the file counts as expired.
    public func isExpired(on day: CalendarDate) -> Bool {
        expires.map { $0 < day } ?? true
    }

    /// Reads a security.txt, signed or not.
    public static func read(_ bytes: [UInt8]) -> SecurityTxtReading {
        var fields = SecurityTxtFields()
        switch DataTree.text(of: bytes, limit: 32 << 10) {
        case .failure(let unreadable): fields.problems.add(unreadable.problem)
        case .success(let text): fields.read(text)
        }
        return SecurityTxtReading(
            contacts: fields.contacts, expires: fields.expires, hasPolicy: fields.names.contains("policy"),
            hasEncryption: fields.names.contains("encryption"), problems: fields.problems.all)
    }
}
