/// Which families a text names.
struct ConductNamings: Sendable {
    /// The family the text belongs to by its own words.
    let text: ConductFamily?
    /// The organisation whose code the text points to.
    let home: ConductFamily?
    /// Whether the text names the Contributor Covenant.
    let namesCovenant: Bool
    /// Whether the text is the code of the Cloud Native Computing Foundation, which is itself made from the Covenant.
    let isCNCF: Bool

    init(_ text: PhraseText) {
        var counts: [Int: Int] = [:]
        for match in Self.index.matches(in: text) { counts[match.tag, default: 0] += 1 }
        namesCovenant = counts[-1] != nil
        let texts = Self.all.indices.filter { !Self.all[$0].isHome && counts[$0, default: 0] >= Self.all[$0].least }
        let homes = Self.all.indices.filter { Self.all[$0].isHome && counts[$0, default: 0] >= Self.all[$0].least }
        self.text = texts.first.map { Self.all[$0].family }
        home = homes.first.map { Self.all[$0].family }
        isCNCF = self.text == .cncf
    }

    private static let all = ConductFamily.namings + ConductFamily.homes
    private static let index = PhraseIndex<Int>(
        all.indices.map { ($0, all[$0].phrases) } + [
            (-1, ["contributor covenant", "contributor-covenant", "contributorcovenant"])
        ])
}
