/// What one process keeps from repository to repository: readings of files that many have, and the owners' defaults.
public final class FleetMemory: Sendable {
    private static let mostOwners = 64

    let readings = ReadingMemory(isShared: true)
    /// The defaults in clones by where these are, as they were when they were first asked for.
    let defaults = BoundedMemory<String, OwnerDefaults>(most: mostOwners)
    /// The fingerprints of those clones, as they were when they were first asked for.
    let fingerprints = BoundedMemory<String, String>(most: mostOwners)

    /// An empty memory.
    public init() {}
}
