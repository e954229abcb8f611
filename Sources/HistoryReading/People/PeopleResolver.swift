/// Decides which identities are one person, by exact rules only, each applied once to every distinct identity.
///
/// 1. `.mailmap` of the scanned tree.
/// 2. The same address, case ignored, GitHub's two no-reply forms being one; an address that nobody set (empty, "none",
///    "you@example.com") connects only equal names.
/// 3. The same full name of two words or more, case and width of blanks ignored.
///
/// Bots (`BotRule`) and agents are set apart after step 1 and never join a person. Similar names are not compared: it takes
/// quadratic time and errs on common names (Amreen et al., "ALFAA", 2020). Names in review trailers are typed by others, so an
/// identity that is only in such trailers joins the person of its address, else of its name, but never makes two authors one.
public struct PeopleResolver: Sendable {
    private let mailmap: Mailmap

    /// A resolver that first applies these rules.
    public init(mailmap: Mailmap = Mailmap()) {
        self.mailmap = mailmap
    }

    /// The people behind the identities of `log`; time grows with the identities and mentions, hardly with anything else.
    public func resolve(_ log: CommitLog) -> People {
        let identities = log.identities.map { MappedIdentity(mailmap.resolve($0)) }
        let kinds = identities.map { ContributorKind(name: $0.name, email: $0.email) }
        let persons = Grouping(identities, kinds, isContributor: contributors(of: log))
        var bots = KeyNumbering<String>()
        var agents = KeyNumbering<String>()
        var domains = KeyNumbering<Substring>()
        let numbers = identities.indices.map { index -> UInt32 in
            switch kinds[index] {
            case .person: persons.numbers[index]
            case .bot: bots.number(of: identities[index].account)
            case .agent: agents.number(of: identities[index].account)
            case .nobody: 0
            }
        }
        let organisations = identities.map { identity in
            OrganisationDomain.of(identity.email).map { domains.number(of: $0) } ?? People.noOrganisation
        }
        return People(
            kinds: kinds, numbers: numbers, personCount: persons.count, botCount: bots.count,
            agentCount: agents.count, organisations: organisations, organisationCount: domains.count,
            keys: persons.keys.mapValues { persons.numbers[$0] }, mailmap: mailmap)
    }

    private func contributors(of log: CommitLog) -> [Bool] {
        var isContributor = Array(repeating: false, count: log.identities.count)
        for author in log.author.prefix(log.count) where author < isContributor.count {
            isContributor[Int(author)] = true
        }
        for mention in log.coAuthors where mention.identity < isContributor.count {
            isContributor[Int(mention.identity)] = true
        }
        return isContributor
    }
}

/// The identities of persons joined into persons.
private struct Grouping {
    private(set) var numbers: [UInt32]
    private(set) var count = 0
    private(set) var keys: [PersonKey: Int] = [:]
    private var sets: DisjointSets

    init(_ identities: [MappedIdentity], _ kinds: [ContributorKind], isContributor: [Bool]) {
        numbers = Array(repeating: 0, count: identities.count)
        sets = DisjointSets(count: identities.count)
        let persons = identities.indices.filter { kinds[$0] == .person }
        for index in persons where isContributor[index] {
            join(index, by: identities[index].keys)
        }
        let strangers = persons.filter { !isContributor[$0] && !attach($0, identities[$0].keys) }
        for index in strangers {
            join(index, by: identities[index].keys)
        }
        number(persons)
    }

    private mutating func join(_ index: Int, by found: [PersonKey]) {
        for key in found {
            if let other = keys[key] {
                sets.unite(index, other)
            } else {
                keys[key] = index
            }
        }
    }

    private mutating func attach(_ index: Int, _ found: [PersonKey]) -> Bool {
        for key in found {
            guard let known = keys[key] else { continue }
            sets.unite(index, known)
            return true
        }
        return false
    }

    private mutating func number(_ persons: [Int]) {
        var numbering = KeyNumbering<Int>()
        for index in persons {
            numbers[index] = numbering.number(of: sets.representative(of: index))
        }
        count = numbering.count
    }
}

/// An identity after `.mailmap`, with what is compared made ready once.
private struct MappedIdentity {
    let name: String
    let email: EmailKey
    /// What bots and agents are told apart by: the address as it stands, else the name.
    let account: String
    let keys: [PersonKey]

    init(_ identity: Identity) {
        name = identity.name
        email = EmailKey(identity.email)
        keys = PersonKey.keys(name: name, email: email)
        account = identity.email.isEmpty ? identity.name.lowercased() : identity.email.lowercased()
    }
}
