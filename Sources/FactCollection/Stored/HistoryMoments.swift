import HistoryReading
import RepositoryFacts

/// What a clone's commits, tags and branches say at any moment, without a name or an address.
struct HistoryMoments: Sendable, Codable {
    private let headTime: Int64
    private let releases: ReleaseAssembly
    private let branches: BranchFacts
    /// When commits were made; nil where they could not be read.
    var chronicle: Chronicle?
    /// Why they could not.
    var failure = ""
    var origin = Fact<OriginFacts>.absent
    var truckFactor = Fact<TruckFactorFacts>.absent

    /// The moments of a history that ends at `headTime`, in seconds since 1970.
    init(headTime: Int64, releases: ReleaseAssembly, branches: BranchFacts) {
        self.headTime = headTime
        self.releases = releases
        self.branches = branches
    }

    /// What they say at `moment`, in seconds since 1970, or at the head's own.
    ///
    /// The branches of the past are not known, and its files are not followed.
    func assembly(asOf moment: Int64?) -> HistoryAssembly {
        var assembly = HistoryAssembly(unread: failure)
        let time = moment ?? headTime
        let isPast = time < headTime
        assembly.releases = releases.facts(asOf: time)
        assembly.origin = origin
        assembly.truckFactor = isPast ? .absent : truckFactor
        if isPast {
            assembly.branches = .unknown("the branches of the past are not known")
        } else {
            assembly.branches = branches.names.isEmpty ? .absent : .found(branches)
        }
        guard let chronicle else { return assembly }
        assembly.history = chronicle.facts(asOf: moment)
        if assembly.history.metrics != nil {
            assembly.standings = { people in people.map { chronicle.standing(of: $0, asOf: moment) } }
        }
        return assembly
    }
}
