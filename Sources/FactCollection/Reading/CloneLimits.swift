import Git
import RepositoryFacts

/// What the state of a clone keeps from a scan, and what it makes the scan leave aside.
enum CloneLimits {
    static func of(_ repository: borrowing Repository, revision: Revision) -> [FactLimit] {
        var limits: [FactLimit] = []
        if repository.isShallow {
            limits.append(
                FactLimit(
                    code: "shallow",
                    message: "the clone is shallow, so nothing is known of its history; "
                        + "`git fetch --unshallow` brings it", isIncomplete: true))
        }
        if repository.isPartial {
            let filter = repository.partialCloneFilter.map { " (\($0))" } ?? ""
            limits.append(
                FactLimit(
                    code: "partial-clone",
                    message: "the clone is partial\(filter), so contents that it left out are unknown",
                    isIncomplete: false))
        }
        if let fallback = revision.fallback {
            limits.append(FactLimit(code: "head-fallback", message: fallback, isIncomplete: false))
        }
        if repository.hasGrafts {
            limits.append(
                FactLimit(
                    code: "grafts-ignored", message: "grafts are ignored: the history is the one that was committed",
                    isIncomplete: false))
        }
        if repository.hasReplaceReferences {
            limits.append(
                FactLimit(
                    code: "replacements-ignored",
                    message: "replace references are ignored: objects are read as they were committed",
                    isIncomplete: false))
        }
        return limits
    }
}
