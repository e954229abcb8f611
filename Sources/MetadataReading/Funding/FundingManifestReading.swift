/// What a funding.json (FLOSS/fund, version 1) says.
public struct FundingManifestReading: Hashable, Sendable {
    /// `individual`, `group`, `organisation` or `other`.
    public let entityType: MetadataValue?
    /// How many projects it names.
    public let projectCount: Int
    /// How many ways to send money it names.
    public let channelCount: Int
    /// How many plans with an amount it names.
    public let planCount: Int
    /// Whether it is the file of another format with the same name, by which a project is claimed on Drips.
    public let claimsDrips: Bool
    /// The rules of the format that the file breaks.
    public let problems: [MetadataProblem]

    /// True where the file breaks no rule.
    public var isValid: Bool {
        problems.areOnlyWarnings
    }

    /// Reads a funding.json.
    public static func read(_ bytes: [UInt8]) -> FundingManifestReading {
        let tree = DataTree.json(bytes)
        var check = ShapeCheck(format: "funding-manifest")
        for problem in tree.problems { check.problems.add(problem) }
        let funding = tree.root?["funding"]
        let claimsDrips = funding == nil && tree.root?["drips"] != nil
        if let root = tree.root, !claimsDrips { check.check(root, FundingManifestShape.root) }
        return FundingManifestReading(
            entityType: tree.root?["entity"]?["type"]?.located,
            projectCount: tree.root?["projects"]?.items?.count ?? 0,
            channelCount: funding?["channels"]?.items?.count ?? 0, planCount: funding?["plans"]?.items?.count ?? 0,
            claimsDrips: claimsDrips, problems: check.problems.all)
    }
}

/// The shape of funding.json 1.0 and 1.1 (floss.fund/funding-manifest), the parts that decide whether it is accepted.
private enum FundingManifestShape {
    static let root = Shape.record(
        RecordShape(
            [
                "version": .required(
                    .text(TextRule("a version such as v1.0.0") { $0.hasPrefix("v1.") || $0.hasPrefix("1.") })),
                "entity": .required(entity), "projects": .optional(.list(project)), "funding": .required(funding),
            ], isOpen: true))

    private static func text(_ limit: Int) -> Shape {
        .text(TextRule("a text of 1 to \(limit) characters") { 1...limit ~= $0.count })
    }

    private static let web = Shape.text(TextRule("a URL with http or https") { WebAddress($0)?.isWeb ?? false })
    private static let link = Shape.record(
        RecordShape(["url": .required(web), "wellKnown": .optional(.anything)], isOpen: true))

    private static let entity = Shape.record(
        RecordShape(
            [
                "type": .required(.text(.oneOf(["individual", "group", "organisation", "other"]))),
                "role": .required(.text(.oneOf(["owner", "steward", "maintainer", "contributor", "other"]))),
                "name": .required(text(250)),
                "email": .required(.text(TextRule("an e-mail address") { $0.count <= 250 && isMailAddress($0) })),
                "description": .required(text(2000)), "webpageUrl": .required(link),
            ], isOpen: true))

    private static let project = Shape.record(
        RecordShape(
            [
                "guid": .required(text(40)), "name": .required(text(250)), "description": .required(text(2000)),
                "webpageUrl": .required(link), "repositoryUrl": .required(link),
                "licenses": .required(.list(text(64), minimum: 1, unique: false)),
            ], isOpen: true))

    private static let funding = Shape.record(
        RecordShape(
            [
                "channels": .required(.list(channel, minimum: 1, unique: false)),
                "plans": .required(.list(plan, minimum: 1, unique: false)),
            ], isOpen: true))

    private static let channel = Shape.record(
        RecordShape(
            [
                "guid": .required(text(32)),
                "type": .required(.text(.oneOf(["bank", "payment-provider", "cheque", "cash", "other"]))),
            ], isOpen: true))

    private static let plan = Shape.record(
        RecordShape(
            [
                "guid": .required(text(32)), "status": .required(.text(.oneOf(["active", "inactive"]))),
                "name": .required(text(250)),
                "amount": .required(.text(TextRule("a number", kinds: [.integer, .number]))),
                "channels": .required(.list(text(32), minimum: 1, unique: false)),
            ], isOpen: true))
}
