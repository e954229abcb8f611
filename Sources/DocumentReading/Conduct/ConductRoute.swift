/// Decides the way a report is meant to go.
struct ConductRoute {
    let part: ConductPart
    let contacts: [Contact]
    let family: ConductFamily?
    let targets: [String]

    var route: ConductReading.Route {
        if contacts.contains(where: \.isPrivate) { return .address }
        if contacts.contains(where: { $0.kind == .url }) { return .address }
        if !targets.isEmpty { return .target }
        if family == .conference || family == .berlin || namesStaff { return .staff }
        if contacts.contains(where: { $0.kind != .handle }) { return sendsToPeople ? .unnamed : .publicOnly }
        return part.marks.count(.report) > 0 && part.marks.count(.people) > 0 ? .unnamed : .none
    }

    private var namesStaff: Bool {
        !Self.staff.matches(in: part.text).isEmpty
    }

    /// Whether people of the project may be written to beside the public places, though nothing says how.
    private var sendsToPeople: Bool {
        !Self.people.matches(in: part.text).isEmpty
    }

    /// Whether an address gives credit or explains a term rather than taking reports.
    static func isCredit(_ value: String) -> Bool {
        guard let address = WebAddress(value) else { return false }
        return credits.contains { address.isUnder($0) }
    }

    private static let staff = PhraseIndex<Bool>([
        (
            true,
            [
                "member of conference staff", "member of staff", "conference organizers", "event organizers",
                "event staff",
            ]
        )
    ])
    private static let people = PhraseIndex<Bool>([
        (
            true,
            [
                "contacting one or more of", "contacting one of", "contact one or more of", "contact one of",
                "contacting the project", "contact the project", "contacting the maintainer", "contact the maintainer",
                "contacting a maintainer", "contact a maintainer", "contacting the team", "contact the team",
                "contacting the core team", "contact the core team", "write to a maintainer", "write to the maintainer",
            ]
        )
    ])
    private static let credits = [
        "contributor-covenant.org", "creativecommons.org", "github.com/mozilla", "mozilla.org", "wikipedia.org",
        "w3.org",
        "geekfeminism.org", "geekfeminism.wikia.com", "apache.org/licenses", "opensource.org",
        "github.com/ethicalsource",
        "github.com/confcodeofconduct", "ethicalsource.dev", "spdx.org", "2012.jsconf.us", "sources.debian.org",
    ].map(WebPlace.init)
}
