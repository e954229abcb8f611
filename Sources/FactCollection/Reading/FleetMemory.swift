import Synchronization

/// What one process keeps from repository to repository: readings of files that many have, and the owners' defaults.
public final class FleetMemory: Sendable {
    /// Those of more owners are not kept; all are forgotten then.
    private static let mostOwners = 64

    let readings = ReadingMemory(isShared: true)
    private let defaults = Mutex<[String: OwnerDefaults]>([:])
    private let fingerprints = Mutex<[String: String]>([:])

    /// An empty memory.
    public init() {}

    /// The defaults in the clone at `location`, as they were when it was first asked for.
    func defaults(at location: String) -> OwnerDefaults {
        if let known = defaults.withLock({ $0[location] }) { return known }
        let made = OwnerDefaults(at: location)
        defaults.withLock { defaults in
            if defaults.count == Self.mostOwners { defaults.removeAll() }
            defaults[location] = made
        }
        return made
    }

    /// The fingerprint of the clone at `location`, as `make` gave it when it was first asked for.
    func fingerprintOfDefaults(at location: String, _ make: () -> String) -> String {
        if let known = fingerprints.withLock({ $0[location] }) { return known }
        let made = make()
        fingerprints.withLock { fingerprints in
            if fingerprints.count == Self.mostOwners { fingerprints.removeAll() }
            fingerprints[location] = made
        }
        return made
    }
}
