import ArgumentParser
import FactCollection
import MetadataReading

extension ScanOptions {
    /// What the options ask the collector for. Wrong ones are thrown as `ValidationError`.
    func collectionOptions() throws -> CollectionOptions {
        if worktree, rev != nil {
            throw ValidationError("--worktree reads files on top of HEAD and --rev names another commit; choose one")
        }
        var options = CollectionOptions()
        options.revision = rev
        options.readsWorkTree = worktree
        options.asOf = asOf?.day.endOfDay
        options.configuration = try config.map(Configuration.init(file:))
        options.defaultsLocation = defaults
        options.keepsPeople = people
        options.isDeep = deep
        return options
    }
}
