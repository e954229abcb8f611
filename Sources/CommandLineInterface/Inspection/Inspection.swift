import DocumentReading
import Foundation
import LicenseMatching
import MetadataReading

/// What a reader understood of one file.
struct Inspection: Encodable {
    var path: String
    var license: LicenseInspection?
    var topics: [TopicInspection]?
    var sections: [SectionInspection]?
    /// Present, and possibly null, only when the file was read as a code of conduct.
    var conduct: ConductInspection??
    var valid: Bool?
    var problems: [ProblemInspection]?

    init(_ kind: InspectKind, path: String, bytes: [UInt8]) {
        self.path = path
        switch kind {
        case .license: license = LicenseInspection(LicenseIdentifier.identify(bytes))
        case .contributing:
            topics = Self.outline(path, bytes).map { TopicInspection.all(GuideReading(outline: $0)) } ?? []
        case .readme:
            sections = Self.outline(path, bytes).map { SectionInspection.all(ReadmeReading(outline: $0)) } ?? []
        case .conduct:
            let text = TextDecoding.decode(bytes)?.text
            conduct = .some(text.flatMap { ConductReading(text: $0, path: path) }.map(ConductInspection.init))
        case .citation:
            take(CitationReading.read(bytes, fileName: Self.name(of: path), isKnownLicense: Self.isListed).problems)
        case .codemeta: take(CodemetaReading.read(bytes).problems)
        case .publiccode: take(Self.publiccode(bytes, at: path))
        }
    }

    private mutating func take(_ problems: [MetadataProblem]) {
        valid = problems.areOnlyWarnings
        self.problems = problems.map(ProblemInspection.init)
    }

    private static func outline(_ path: String, _ bytes: [UInt8]) -> Outline? {
        TextDecoding.decode(bytes).map { Outline(text: $0.text, format: TextFormat(path: path, text: $0.text)) }
    }

    private static func publiccode(_ bytes: [UInt8], at path: String) -> [MetadataProblem] {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        return PubliccodeReading.read(
            bytes,
            fileStart: { name in
                let file = folder.appending(path: name)
                return (try? FileHandle(forReadingFrom: file).read(upToCount: 64)).map { Array($0) }
            },
            isLicenseExpression: { (try? SPDXExpression(parsing: $0))?.unlistedIDs.isEmpty ?? false }
        ).problems
    }

    private static func name(of path: String) -> String {
        URL(fileURLWithPath: path).lastPathComponent
    }

    private static func isListed(_ id: String) -> Bool {
        LicenseCatalog.license(id) != nil
    }
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
