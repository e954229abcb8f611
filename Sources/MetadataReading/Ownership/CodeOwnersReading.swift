/// Who a CODEOWNERS file makes responsible for what, and which of its lines no forge understands.
///
/// Sources: the documentation of GitHub (no negation, no character ranges, 3 MB) and of GitLab (sections, roles).
public struct CodeOwnersReading: Hashable, Sendable, Codable {
    /// The forge whose rules apply.
    public enum Forge: Hashable, Sendable {
        case github
        case gitlab
        case gitea
    }

    /// How many patterns the file has.
    public let ruleCount: Int
    /// How many of them have nobody, which takes owners away.
    public let unownedRuleCount: Int
    /// How many different people, teams and addresses are named.
    public let ownerCount: Int
    /// Whether a pattern covers the whole repository.
    public let hasDefaultOwner: Bool
    /// The rules of the format that the file breaks.
    public let problems: [MetadataProblem]

    /// True where the forge uses every line.
    public var isValid: Bool {
        problems.areOnlyWarnings
    }

    /// The size above which GitHub ignores the file, in bytes.
    public static let sizeLimit = 3 << 20

    /// Reads a CODEOWNERS file.
    ///
    /// - Parameters:
    ///   - bytes: the file, or its start.
    ///   - size: the file's size in bytes, where `bytes` is only its start.
    ///   - forge: whose rules apply; sections, for one, mean something on GitLab alone.
    public static func read(_ bytes: [UInt8], size: Int? = nil, forge: Forge = .github) -> CodeOwnersReading {
        var lines = CodeOwnersLines(forge: forge)
        if size ?? bytes.count > sizeLimit {
            lines.problems.error(
                "codeowners/too-large", nil,
                "the file has \(size ?? bytes.count) bytes; GitHub ignores more than \(sizeLimit)",
                remedy: "use fewer, wider patterns")
        }
        let text = String(decoding: bytes.prefix(sizeLimit), as: UTF8.self)
        for (index, line) in MetadataReading.lines(of: text).enumerated() {
            lines.read(trimmed(line), number: index + 1)
        }
        return CodeOwnersReading(
            ruleCount: lines.ruleCount, unownedRuleCount: lines.unownedRuleCount, ownerCount: lines.owners.count,
            hasDefaultOwner: lines.hasDefaultOwner, problems: lines.problems.all)
    }
}
