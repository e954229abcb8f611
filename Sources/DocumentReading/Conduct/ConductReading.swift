/// What a code of conduct is, and whether somebody who was harmed can act on it.
public struct ConductReading: Sendable, Equatable, Codable {
    /// How much of a code stands in the document.
    public enum Form: String, Sendable, Equatable, CaseIterable, Codable {
        /// A whole code.
        case full
        /// Mainly a link to a code that stands elsewhere.
        case pointer
        /// A code or a pointer within a document about something else.
        case embedded
        /// A few words of the project's own.
        case statement
    }

    /// The way a report is meant to go.
    public enum Route: String, Sendable, Equatable, CaseIterable, Codable {
        /// An address, a form or the like that only those in charge read.
        case address
        /// People on the spot, as at an event.
        case staff
        /// The code that the document points to.
        case target
        /// Nothing but public places.
        case publicOnly
        /// "The team" or "the maintainers", without an address.
        case unnamed
        /// No way is named.
        case none
    }

    /// How much of a code stands in the document.
    public let form: Form
    /// Which text it is, or `nil` for one of the project's own.
    public let family: ConductFamily?
    /// The version of the Contributor Covenant that the text is, such as `2.1`.
    public let version: String?
    /// The version that the text says it is. It may differ from `version`.
    public let declaredVersion: String?
    /// The language the code is written in.
    public let language: Language
    /// Where a pointer leads, in order.
    public let targets: [String]
    /// The way a report is meant to go.
    public let route: Route
    /// Ways to reach those in charge, template authors left out.
    public let contacts: [Contact]
    /// What nobody has filled in.
    public let blanks: [TemplateBlank]
    /// Lines that say what happens with a report, counted from 1.
    public let enforcementLines: [Int]
    /// The lines of the code within the document, counted from 1.
    public let lines: ClosedRange<Int>
    /// Whether a rule of conduct stands in those lines, and not just the name of a code.
    public let holdsText: Bool

    /// Whether the document names a code and leads to it, but holds none of its text: what the code says is not known.
    public var pointsElsewhere: Bool {
        if form == .pointer { return true }
        return form == .embedded && enforcementLines.isEmpty && contacts.isEmpty && (route == .target || !holdsText)
    }
    /// Whether the template's blanks are left.
    public var placeholderLeft: Bool { !blanks.isEmpty }
    /// Whether a report can be made in private.
    public var hasPrivateContact: Bool { route == .address || route == .staff || route == .target }
    /// Whether the document says what happens with a report.
    public var saysWhatHappens: Bool { !enforcementLines.isEmpty }
    /// Lines of private contacts, counted from 1.
    public var contactLines: [Int] { contacts.filter(\.isPrivate).map(\.line) }
    /// Lines of blanks, counted from 1.
    public var placeholderLines: [Int] { blanks.map(\.line) }
}
