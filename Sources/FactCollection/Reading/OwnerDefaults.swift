import Git
import RepositoryFacts

/// The documents of an owner's `.github` repository, which stand in for those that a repository lacks.
///
/// As on GitHub: a licence is never inherited, nor a README.
/// Source: GitHub, Creating a default community health file.
struct OwnerDefaults: Sendable {
    private let facts: RepositoryFacts?
    private let failure: FactLimit?
    /// Whose they are, as a remote's address without its last part; nil where no remote says so.
    private let owner: String?

    /// The defaults for a repository with `remote` that `options` name: those that were asked for, else a sibling's of the same
    /// owner; nil where there are none.
    static func find(for remote: String?, options: CollectionOptions, memory: FleetMemory?) -> OwnerDefaults? {
        if let location = options.defaultsLocation { return read(location, memory) }
        guard let location = options.siblingDefaults else { return nil }
        let sibling = read(location, memory)
        return sibling.facts != nil && sibling.owner == remote.map(owner) ? sibling : nil
    }

    private static func read(_ location: String, _ memory: FleetMemory?) -> OwnerDefaults {
        memory?.defaults.value(for: location) { OwnerDefaults(at: location) } ?? OwnerDefaults(at: location)
    }

    private static func owner(of remote: String) -> String {
        remote.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/").lowercased()
    }

    /// Reads the defaults in the clone at `location`.
    private init(at location: String) {
        do throws(RepositoryError) {
            let repository = try Repository(path: location)
            let name = RepositoryName(of: repository, at: location)
            let revision = try repository.resolve()
            let snapshot = TreeSnapshot(of: revision.id, in: repository)
            let tree = TreeReader(repository: repository, of: snapshot)
            let source = Source(name: "defaults", commit: revision.id.hex, commitTime: revision.committerTime)
            facts = FactAssembly(source: source, options: CollectionOptions()).facts(from: tree, limits: []).facts
            owner = name.remote.map(Self.owner)
            failure = nil
        } catch {
            facts = nil
            owner = nil
            failure = FactLimit(
                code: "defaults-unreadable", message: "the owner's defaults were not read: \(error)",
                isIncomplete: false)
        }
    }

    /// Adds what is absent in `target` and there in the defaults.
    func complete(_ target: inout RepositoryFacts) {
        if let failure { target.limits.append(failure) }
        guard let facts else { return }
        let readme = facts.readme.value?.path
        if case .absent = target.guide, facts.guide.isFound {
            target.guide = facts.guide.map(\.inherited)
            target.guideParts += facts.guideParts.filter { $0.path != readme }.map(\.inherited)
        }
        target.conduct = target.conduct.or(facts.conduct.inherited(unlessIn: readme))
        target.security = target.security.or(facts.security.inherited(unlessIn: readme))
        target.support = target.support.or(facts.support.map(\.inherited))
        target.governance = target.governance.or(facts.governance.map(\.inherited))
        target.issueTemplates = target.issueTemplates.or(facts.issueTemplates.map { $0.map(\.inherited) })
        target.changeTemplates = target.changeTemplates.or(facts.changeTemplates.map { $0.map(\.inherited) })
        target.funding = target.funding.or(facts.funding.map { $0.map(\.inherited) })
    }
}

extension Fact {
    /// The document as one of the owner's; a README of the owner's speaks for the owner's defaults alone.
    fileprivate func inherited<Reading>(unlessIn readme: String?) -> Self where Value == Document<Reading> {
        if let path = value?.path, path == readme { return .absent }
        return map(\.inherited)
    }
}

extension Document {
    /// The same document, marked as one of the owner's.
    fileprivate var inherited: Document {
        var copy = self
        copy.path = "(owner's defaults) \(path)"
        copy.isInherited = true
        return copy
    }
}
