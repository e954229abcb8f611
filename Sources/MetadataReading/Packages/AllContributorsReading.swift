/// How many people an .all-contributorsrc credits, and for what kinds of work; no names are kept.
public struct AllContributorsReading: Hashable, Sendable {
    /// How many people are credited with at least one kind of work.
    public let contributorCount: Int
    /// How many are credited for something else than code and its reviews.
    public let otherThanCodeCount: Int
    /// How many people are credited for each kind of work, such as `doc` or `translation`.
    public let counts: [String: Int]
    /// Why the file cannot be read.
    public let problems: [MetadataProblem]

    /// True where the file is an object with a list of contributors.
    public var isValid: Bool {
        problems.areOnlyWarnings
    }

    /// Reads an .all-contributorsrc.
    public static func read(_ bytes: [UInt8]) -> AllContributorsReading {
        let tree = DataTree.json(bytes)
        var problems = ProblemList(tree.problems)
        let people = tree.root?["contributors"]?.items
        if let root = tree.root, people == nil {
            problems.error(
                "all-contributors/contributors", root.line, "the file has no list of contributors",
                remedy: "run all-contributors init")
        }
        let credits = (people ?? []).map { kinds(of: $0) }.filter { !$0.isEmpty }
        var counts: [String: Int] = [:]
        for kind in credits.joined() { counts[kind, default: 0] += 1 }
        return AllContributorsReading(
            contributorCount: credits.count,
            otherThanCodeCount: credits.count {
                !$0.isSubset(of: ["code", "review", "test", "bug", "maintenance", "infra"])
            },
            counts: counts, problems: problems.all)
    }

    private static func kinds(of person: DataValue) -> Set<String> {
        Set(
            (person["contributions"]?.items ?? []).compactMap { $0.string ?? $0["type"]?.string }.map {
                String($0.prefix(64))
            })
    }
}
