/// What a publiccode.yml says, and the rules of its standard (0.2 to 0.7) that it breaks.
public struct PubliccodeReading: Hashable, Sendable {
    /// `concept`, `development`, `beta`, `stable` or `obsolete`.
    public let developmentStatus: MetadataValue?
    /// `internal`, `contract`, `community` or `none`.
    public let maintenanceType: MetadataValue?
    /// How many people can be contacted about maintenance.
    public let contactCount: Int
    /// How many contractors maintain the software.
    public let contractorCount: Int
    /// The SPDX expression of its licence.
    public let license: MetadataValue?
    /// The languages the software speaks.
    public let availableLanguages: [String]
    /// The languages it is described in.
    public let descriptionLanguages: [String]
    /// Whether somebody is named as having paid for it.
    public let namesFunding: Bool
    /// How many organisations are named as using it.
    public let userCount: Int
    /// The platforms it runs on.
    public let platforms: [String]
    /// The day of the last release, as written.
    public let releaseDate: MetadataValue?
    /// The version of the last release.
    public let softwareVersion: MetadataValue?
    /// The rules of the format that the file breaks, and what it advises against.
    public let problems: [MetadataProblem]

    /// True where the file breaks no rule; it may use deprecated keys.
    public var isValid: Bool {
        problems.areOnlyWarnings
    }

    /// Reads a publiccode.yml.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - fileStart: the first bytes (at least 24) of the file at a path relative to the publiccode.yml; nil where there is
    ///     none. Asked for logos, screenshots and the authors' file.
    ///   - isLicenseExpression: whether a text is a valid SPDX expression of known licences.
    public static func read(
        _ bytes: [UInt8], fileStart: (String) -> [UInt8]?,
        isLicenseExpression: @escaping @Sendable (String) -> Bool
    ) -> PubliccodeReading {
        let tree = DataTree.yaml(bytes)
        var check = ShapeCheck(format: "publiccode", nullIsAbsent: true)
        for problem in tree.problems { check.problems.add(problem) }
        if let root = tree.root {
            check.check(root, PubliccodeShape(isLicenseExpression: isLicenseExpression).root)
            var rules = PubliccodeRules(problems: check.problems)
            rules.check(root, fileStart)
            check.problems = rules.problems
        } else if tree.problems.isEmpty {
            check.problems.error(
                "publiccode/empty", nil, "the file is empty", remedy: "start with publiccodeYmlVersion")
        }
        return PubliccodeReading(tree.root, problems: check.problems.all)
    }

    /// Reads a publiccode.yml of which only is known which files exist around it.
    public static func read(
        _ bytes: [UInt8], fileExists: (String) -> Bool, isLicenseExpression: @escaping @Sendable (String) -> Bool
    ) -> PubliccodeReading {
        read(
            bytes, fileStart: { fileExists($0) ? PubliccodeRules.startOfPNG : nil },
            isLicenseExpression: isLicenseExpression)
    }

    private init(_ root: DataValue?, problems: [MetadataProblem]) {
        func texts(_ value: DataValue?) -> [String] {
            (value?.items ?? []).compactMap { $0.located?.text }
        }
        let maintenance = root?["maintenance"]
        developmentStatus = root?["developmentStatus"]?.located
        maintenanceType = maintenance?["type"]?.located
        contactCount = maintenance?["contacts"]?.items?.count ?? 0
        contractorCount = maintenance?["contractors"]?.items?.count ?? 0
        license = root?["legal"]?["license"]?.located
        availableLanguages = texts(root?["localisation"]?["availableLanguages"])
        descriptionLanguages = (root?["description"]?.entries ?? []).map(\.key)
        namesFunding = !(root?["fundedBy"]?.items ?? []).isEmpty
        userCount = root?["usedBy"]?.items?.count ?? 0
        platforms = texts(root?["platforms"])
        releaseDate = root?["releaseDate"]?.located
        softwareVersion = root?["softwareVersion"]?.located
        self.problems = problems
    }
}
