import Git

/// Tells whether a repository is still what it was when facts were collected.
public struct RepositoryFingerprint: Sendable {
    private let options: CollectionOptions
    private let memory: FleetMemory

    /// Fingerprints of what `options` would read.
    public init(options: CollectionOptions, memory: FleetMemory) {
        self.options = options
        self.memory = memory
    }

    /// A word that is the same while the facts of the repository at `location` are, with the defaults in the clone `defaults`; nil
    /// where it cannot be read, and where files are read that no word stands for.
    public func fingerprint(of location: String, defaults: String?) -> String? {
        guard !options.readsWorkTree, let own = Self.word(at: location, revision: options.revision) else { return nil }
        guard let defaults = options.defaultsLocation ?? defaults else { return own }
        return own + memory.fingerprints.value(for: defaults) { Self.word(at: defaults, revision: nil) ?? "" }
    }

    private static func word(at location: String, revision: String?) -> String? {
        do throws(RepositoryError) {
            let repository = try Repository(path: location)
            return repository.fingerprint(at: try repository.resolve(revision))
        } catch {
            return nil
        }
    }
}
