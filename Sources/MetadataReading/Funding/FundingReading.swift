/// What a FUNDING.yml offers to people who want to support a project.
///
/// Source: GitHub's and Forgejo's documentation of the file; keys that only one of them reads are accepted.
public struct FundingReading: Hashable, Sendable {
    /// A platform with at least one account or address.
    public struct Platform: Hashable, Sendable {
        /// The key, such as `open_collective`.
        public let name: String
        /// The accounts or addresses, those left over from the starter file not counted.
        public let accounts: [MetadataValue]

        /// Takes each part as it is given.
        public init(name: String, accounts: [MetadataValue]) {
            self.name = name
            self.accounts = accounts
        }
    }

    /// The platforms that are filled in, in the file's order.
    public let platforms: [Platform]
    /// Whether values of the starter file were left standing, or all of its keys are empty.
    public let hasStarterValues: Bool
    /// The rules of the format that the file breaks.
    public let problems: [MetadataProblem]

    /// True where at least one key is filled.
    public var isFilled: Bool {
        !platforms.isEmpty
    }

    /// True where the forges show every entry.
    public var isValid: Bool {
        problems.areOnlyWarnings
    }

    /// Reads a FUNDING.yml.
    public static func read(_ bytes: [UInt8]) -> FundingReading {
        let tree = DataTree.yaml(bytes)
        var check = FundingCheck(problems: ProblemList(tree.problems))
        if let root = tree.root { check.check(root) }
        let isUntouched = check.platforms.isEmpty && !(tree.root?.entries ?? []).isEmpty
        return FundingReading(
            platforms: check.platforms, hasStarterValues: check.hasStarterValues || isUntouched,
            problems: check.problems.all)
    }
}
