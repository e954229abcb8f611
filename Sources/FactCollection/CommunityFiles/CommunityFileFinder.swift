public import RepositoryFacts

/// Finds the files by which a project speaks to people who might take part, by their paths alone.
public enum CommunityFileFinder {
    /// The most files kept of one category.
    public static let mostFiles = 64
    /// The most licence texts kept of a `LICENSES` folder.
    public static let mostLicenseTexts = 512

    /// The files of each category in order of precedence; categories without a file are absent.
    ///
    /// Places and their order follow the forge; names count in any case, with any separator, in any text format and in
    /// about 25 languages. Only regular files count, and symbolic links that lead to one inside the tree: `linkTarget` gives the content of
    /// the link at a path. Overrides come first; one that names no file is left out (see `unmatchedOverrides`).
    public static func find(
        in index: TreeIndex, forge: Forge? = nil, overrides: [DocumentCategory: [String]] = [:],
        linkTarget: (String) -> String? = { _ in nil }
    ) -> [DocumentCategory: [FoundFile]] {
        find(in: index, forge: forge, overrides: overrides, memory: nil, linkTarget: linkTarget)
    }

    /// The same, with what names meant in other trees.
    static func find(
        in index: TreeIndex, forge: Forge?, overrides: [DocumentCategory: [String]], memory: CandidateMemory?,
        linkTarget: (String) -> String?
    ) -> [DocumentCategory: [FoundFile]] {
        var search = CommunityFileSearch(index: index, places: CommunityPlaces(forge: forge), memory: memory)
        search.addOverrides(overrides)
        search.addPlaces()
        search.addLicenseFolders()
        search.addScattered()
        return Dictionary(grouping: search.candidates, by: \.category).compactMapValues { candidates in
            let found = ranked(candidates, in: index, linkTarget: linkTarget)
            return found.isEmpty ? nil : found
        }
    }

    /// The overrides that name no file of the tree, by category name and in the order given.
    public static func unmatchedOverrides(
        _ overrides: [DocumentCategory: [String]], in index: TreeIndex
    ) -> [(category: DocumentCategory, path: String)] {
        overrides.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { category, paths in
            paths.filter { CommunityFileSearch.overridden($0, in: index) == nil }.map { (category, $0) }
        }
    }

    /// Found files with linked ones behind them; a file found already keeps its place.
    public static func merge(
        _ found: [DocumentCategory: [FoundFile]], linked: [DocumentCategory: [FoundFile]]
    ) -> [DocumentCategory: [FoundFile]] {
        found.merging(linked) { named, linked in
            let targets = Set(named.map(\.target))
            let added = linked.filter { !targets.contains($0.target) }
            return (named + added).prefix(mostFiles).enumerated().map { $1.ranked($0) }
        }
    }

    private static func ranked(
        _ candidates: [CommunityCandidate], in index: TreeIndex, linkTarget: (String) -> String?
    ) -> [FoundFile] {
        let most = candidates.first?.category == .licenseTexts ? mostLicenseTexts : mostFiles
        let resolved = candidates.sorted { $0.precedes($1) }.prefix(4 * most).compactMap { candidate in
            SymlinkResolution.regularFile(at: candidate.file.path, in: index, linkTarget: linkTarget).map {
                (candidate, $0)
            }
        }
        let level = resolved.map(\.0.level).min()
        let direct = Set(resolved.filter { $0.0.file.isRegular }.map(\.1))
        var seen: Set<String> = []
        let kept = resolved.filter { candidate, target in
            candidate.level == level
                && (candidate.file.isRegular || !direct.contains(target) || candidate.how == .override)
                && seen.insert(target).inserted
        }
        return kept.prefix(most).enumerated().map { rank, found in
            FoundFile(
                path: found.0.file.path, target: found.1, language: found.0.language, rank: rank, how: found.0.how)
        }
    }
}
