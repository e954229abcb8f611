import DocumentReading
import Foundation
import LicenseMatching
import MetadataReading

/// What a reader understood of one file.
struct Inspection: Encodable {
    var path: String
    var kind: InspectKind
    /// How it is written, where it is a text for people.
    var format: String?
    /// ISO 639 code of its language, where it is a text for people and says enough.
    var language: String?
    var license: LicenseInspection?
    var topics: [TopicInspection]?
    var sections: [SectionInspection]?
    /// Present, and possibly null, only when the file was read as a code of conduct.
    var conduct: ConductInspection??
    var valid: Bool?
    var problems: [ProblemInspection]?
    /// All that is understood, in the order of its lines; absent for a licence, whose matches say it.
    var understood: [Understanding]?

    /// - Parameter people: whether addresses and handles may be part of it.
    init(_ kind: InspectKind, path: String, bytes: [UInt8], people: Bool = false) {
        self.path = path
        self.kind = kind
        switch kind {
        case .license: license = LicenseInspection(LicenseIdentifier.identify(bytes))
        case .contributing, .readme, .conduct, .security, .support, .governance, .maintainers, .document:
            readDocument(kind, bytes)
        default: readData(kind, bytes)
        }
        understood = understood?.inOrder.map { people ? $0 : $0.withoutPeople }
    }

    private mutating func readDocument(_ kind: InspectKind, _ bytes: [UInt8]) {
        if kind == .conduct { conduct = .some(nil) }
        guard let text = TextDecoding.decode(bytes)?.text else {
            understood = [Understanding(what: "not a text")]
            return
        }
        let outline = Outline(text: text, path: path)
        format = outline.format.rawValue
        language = Language(of: outline.words).code
        switch kind {
        case .contributing:
            let reading = GuideReading(outline: outline)
            topics = TopicInspection.all(reading)
            understood = reading.understandings
        case .readme:
            let reading = ReadmeReading(outline: outline)
            sections = SectionInspection.all(reading)
            understood = reading.understandings
        case .conduct:
            let reading = ConductReading(text: text, path: path)
            conduct = .some(reading.map(ConductInspection.init))
            understood = reading?.understandings ?? [Understanding(what: "no code of conduct")]
        case .security: understood = SecurityPolicyReading(text: text).understandings
        case .support: understood = SupportReading(text: text).understandings
        case .governance: understood = GovernanceReading(text: text).understandings
        case .maintainers: understood = MaintainersReading(text: text).understandings
        default: understood = outline.understandings
        }
    }
}

extension Language {
    fileprivate var code: String? { self == .unknown ? nil : rawValue }
}

struct LicenseInspection: Encodable {
    struct Match: Encodable {
        var license: String
        var firstLine: Int
        var lastLine: Int
        var evidence: String
        var similarity: Double
        var differences: [Remark]
    }

    struct Remark: Encodable {
        var line: Int
        var reason: String

        init(_ mention: LicenseMention) {
            line = mention.line
            reason = mention.reason
        }
    }

    var expression: String?
    var matches: [Match]
    var modifications: [Remark]
    var reason: String?
    /// Bounds of the work that the text went beyond, absent where there is none.
    var limits: [String]?

    init(_ reading: LicenseReading) {
        expression = reading.expression?.description
        matches = reading.matches.map {
            Match(
                license: $0.license.description, firstLine: $0.lines.lowerBound, lastLine: $0.lines.upperBound,
                evidence: $0.evidence.rawValue, similarity: ($0.similarity * 1000).rounded() / 1000,
                differences: $0.differences.map(Remark.init))
        }
        modifications = reading.modifications.map(Remark.init)
        reason = reading.reason
        limits = reading.limits.isEmpty ? nil : reading.limits
    }
}

struct TopicInspection: Encodable {
    var topic: String
    var lines: [Int]

    static func all(_ reading: GuideReading) -> [TopicInspection] {
        reading.topics.map { TopicInspection(topic: $0.topic.rawValue, lines: $0.lines) }
    }
}

struct SectionInspection: Encodable {
    var heading: String
    var line: Int
    var labels: [String]

    static func all(_ reading: ReadmeReading) -> [SectionInspection] {
        reading.sections.map {
            SectionInspection(heading: $0.heading, line: $0.line, labels: $0.labels.map(\.rawValue))
        }
    }
}

struct ConductInspection: Encodable {
    var family: String?
    var version: String?
    var declaredVersion: String?
    var form: String
    var placeholderLeft: Bool
    var placeholderLines: [Int]
    var hasPrivateContact: Bool
    var contactLines: [Int]
    var enforcementLines: [Int]

    init(_ reading: ConductReading) {
        family = reading.family?.rawValue
        version = reading.version
        declaredVersion = reading.declaredVersion
        form = reading.form.rawValue
        placeholderLeft = reading.placeholderLeft
        placeholderLines = reading.placeholderLines
        hasPrivateContact = reading.hasPrivateContact
        contactLines = reading.contactLines
        enforcementLines = reading.enforcementLines
    }
}

struct ProblemInspection: Encodable {
    var line: Int?
    var rule: String
    var severity: String
    var message: String
    var remedy: String?

    init(_ problem: MetadataProblem) {
        line = problem.line
        rule = problem.rule
        severity = problem.severity.rawValue
        message = problem.message
        remedy = problem.remedy
    }
}
