internal import RepositoryFacts

/// A file that may serve a category, with all that decides about its precedence.
struct CommunityCandidate: Sendable {
    let file: TreeFile
    let category: DocumentCategory
    var language: String?
    var strength = CommunityFileNames.Strength.usual
    var isLastResort = false
    var place = 0
    var order = 0
    var format = 0
    var how = FoundFile.Reason.named

    /// 0 for a file that counts by itself; more for one that counts only where nothing of a lower level is there.
    var level: Int {
        if how == .override { return 0 }
        return strength == .fallback ? 2 : isLastResort ? 1 : 0
    }

    /// Overrides first, surer names next, then what is not a translation, the forge's order of places, and names.
    func precedes(_ other: CommunityCandidate) -> Bool {
        if sortKey != other.sortKey { return sortKey.lexicographicallyPrecedes(other.sortKey) }
        return PathText.precedes(file.path, other.file.path)
    }

    private var sortKey: [Int] {
        let translation = language.map { $0.hasPrefix("en") ? 1 : 2 } ?? 0
        return [how == .override ? 0 : 1, level, strength.rawValue, translation, place, order, format]
    }
}
