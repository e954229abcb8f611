/// The rules of a `.mailmap`: which name and address stand for the ones that a commit gives.
///
/// All four forms of gitmailmap(5); addresses and names are compared without regard to ASCII case, and a later rule
/// replaces an earlier one for the same commit identity, as git does. Lines that git skips are skipped.
public struct Mailmap: Sendable {
    /// The longest file that is read where nothing else is asked for, in bytes.
    public static let byteLimit = 4 << 20
    /// The longest line that is read, in bytes; a longer one is skipped.
    public static let lineLimit = 4096

    /// Whether the file was longer than the limit.
    public private(set) var isCut = false
    private var rules: [String: Rule] = [:]

    /// No rules: every identity stays as it is.
    public init() {}

    /// The rules of a file's bytes, whatever they are; bytes that are not UTF-8 are repaired.
    ///
    /// Of a file longer than `byteLimit` the lines that end within it are read, and `isCut` is set.
    public init(_ bytes: [UInt8], byteLimit: Int = Mailmap.byteLimit) {
        var kept = bytes[...]
        if bytes.count > byteLimit {
            isCut = true
            kept = kept.prefix(max(byteLimit, 0))
            kept = kept.prefix((kept.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1)
        }
        for line in kept.split(separator: UInt8(ascii: "\n")) where line.count <= Self.lineLimit {
            if let line = MailmapLine(line.prefix { $0 != 0 }) { add(line) }
        }
    }

    /// Whether no identity is ever changed.
    public var isEmpty: Bool {
        rules.isEmpty
    }

    /// The identity that the rules put in place of `identity`; itself where none matches.
    ///
    /// A rule for both name and address wins over one for the address alone.
    public func resolve(_ identity: Identity) -> Identity {
        guard let rule = rules[identity.email.asciiLowercased] else { return identity }
        let proper = rule.byName[identity.name.asciiLowercased] ?? rule.byEmail
        return Identity(name: proper.name ?? identity.name, email: proper.email ?? identity.email)
    }

    private mutating func add(_ line: MailmapLine) {
        let key = line.commitEmail.asciiLowercased
        if let name = line.commitName {
            rules[key, default: Rule()].byName[name.asciiLowercased] = Proper(
                name: line.properName, email: line.properEmail)
        } else {
            rules[key, default: Rule()].byEmail.update(name: line.properName, email: line.properEmail)
        }
    }

    private struct Rule {
        var byEmail = Proper()
        var byName: [String: Proper] = [:]
    }

    private struct Proper {
        var name: String?
        var email: String?

        mutating func update(name: String?, email: String?) {
            self.name = name ?? self.name
            self.email = email ?? self.email
        }
    }
}
