/// A way to reach people that a document names.
public struct Contact: Sendable, Equatable, Hashable, Codable {
    /// What sort of way it is.
    public enum Kind: String, Sendable, Equatable, Hashable, CaseIterable, Codable {
        case email, obfuscatedEmail, form, privateReport, handle, chat, forum, mailingList, issueTracker, phone, url
    }

    /// What sort of way it is.
    public let kind: Kind
    /// The line, counted from 1.
    public let line: Int
    /// The address, as a program would use it: an e-mail address, a URL, a handle, or the words that name the way.
    public let value: String
    /// Whether a message sent there is read by those it is meant for alone.
    public let isPrivate: Bool

    /// A contact; without `isPrivate` the kind decides.
    public init(_ kind: Kind, line: Int, value: String, isPrivate: Bool? = nil) {
        self.kind = kind
        self.line = line
        self.value = value
        self.isPrivate = isPrivate ?? kind.isPrivateByNature
    }
}

extension Contact.Kind {
    /// Whether such a way is private unless the document says otherwise.
    public var isPrivateByNature: Bool {
        switch self {
        case .email, .obfuscatedEmail, .form, .privateReport, .phone: true
        case .handle, .chat, .forum, .mailingList, .issueTracker, .url: false
        }
    }

    /// Whether the way leads to people at all; a bare link may lead anywhere.
    public var isDirect: Bool { self != .url }
}
