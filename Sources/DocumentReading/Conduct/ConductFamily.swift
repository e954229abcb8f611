/// A published code of conduct that other projects adopt.
public struct ConductFamily: RawRepresentable, Sendable, Equatable, Hashable, Codable {
    /// A stable name in kebab-case.
    public let rawValue: String

    /// A family of that name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

extension ConductFamily {
    /// The Contributor Covenant, any version.
    public static let contributorCovenant = ConductFamily(rawValue: "contributor-covenant")
    /// The code of the Cloud Native Computing Foundation.
    public static let cncf = ConductFamily(rawValue: "cncf")
    /// The Conference Code of Conduct, made from JSConf's and the Ada Initiative's.
    public static let conference = ConductFamily(rawValue: "conference-coc")
    /// The Berlin Code of Conduct, made from pdx.rb's.
    public static let berlin = ConductFamily(rawValue: "berlin")
    /// The Citizen Code of Conduct of Stumptown Syndicate.
    public static let citizen = ConductFamily(rawValue: "citizen")
    /// The Open Code of Conduct of the TODO Group.
    public static let todoOpenCode = ConductFamily(rawValue: "todo-open-code")
    /// The paragraph of Google's open source projects.
    public static let google = ConductFamily(rawValue: "google-open-source")
    /// The guideline of the Ruby community, made from a draft of PostgreSQL's.
    public static let ruby = ConductFamily(rawValue: "ruby")
}
