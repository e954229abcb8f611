import LicenseMatching
import RepositoryFacts

/// Counts what the files of a tree say of their licences.
struct ReuseTally {
    private static let mostPlaces = 20
    /// More ids in use, or texts in `LICENSES/`, than any honest tree has are left out.
    private static let mostIDs = 2000

    private(set) var coverage = ReuseCoverage()
    /// How many files of each part stand under which expression.
    private(set) var parts = PartTally()
    private var firstUse: [String: ReuseCoverage.Place] = [:]

    /// Counts a file of which nothing can be said.
    mutating func addUnread(_ path: String) {
        coverage.files += 1
        coverage.unread += 1
    }

    mutating func add(_ file: TreeFile, _ licensing: FileLicensing) {
        let hasLicense = licensing.hasLicense
        coverage.files += 1
        coverage.withLicense += hasLicense ? 1 : 0
        coverage.withCopyright += licensing.hasCopyright ? 1 : 0
        coverage.withBoth += hasLicense && licensing.hasCopyright ? 1 : 0
        if licensing.isUnread, !hasLicense || !licensing.hasCopyright {
            coverage.unread += 1
        } else if !hasLicense || !licensing.hasCopyright, coverage.uncovered.count < Self.mostPlaces {
            coverage.uncovered.append(.init("", at: file.path))
        }
        addExpressions(licensing.licenses)
        parts.add(file, licensing.licenses.compactMap(\.expression.expression))
    }

    private mutating func addExpressions(_ licenses: [FileLicensing.License]) {
        for license in licenses {
            for id in license.expression.ids where firstUse[id] == nil && firstUse.count < Self.mostIDs {
                firstUse[id] = .init(id, at: license.path, line: license.line)
            }
        }
        guard let invalid = licenses.first(where: { $0.expression.ids.isEmpty }) else { return }
        coverage.invalidExpressionCount += 1
        let place = ReuseCoverage.Place(invalid.expression.text, at: invalid.path, line: invalid.line)
        if coverage.invalidExpressions.count < Self.mostPlaces, !coverage.invalidExpressions.contains(place) {
            coverage.invalidExpressions.append(place)
        }
    }

    /// Compares what is used with the texts in `LICENSES/`.
    mutating func finish(texts: [ReuseLicenseText], brokenManifests: [ReuseCoverage.Place]) {
        let texts = texts.prefix(Self.mostIDs)
        let used = firstUse.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let ids = Set(texts.map(\.id))
        coverage.usedIDs = used
        coverage.missingTexts = used.filter { id in
            !ids.contains(id) && !ids.contains(ReuseExpression.withoutPlus(id))
        }.compactMap { firstUse[$0] }
        coverage.unlistedIDs = used.filter { !ReuseExpression.isKnown($0) }.compactMap { firstUse[$0] }
        coverage.unusedTexts = places(texts.filter { firstUse[$0.id] == nil && firstUse["\($0.id)+"] == nil })
        coverage.misnamedTexts = places(texts.filter { $0.flaw == .unknownID || $0.flaw == .noExtension })
        coverage.deprecatedIDs =
            places(texts.filter { $0.flaw == .deprecatedID })
            + used.filter { id in
                ReuseExpression.isDeprecated(id) && !ids.contains(id)
            }.compactMap { firstUse[$0] }
        coverage.brokenManifests = brokenManifests
    }

    private func places(_ texts: some Sequence<ReuseLicenseText>) -> [ReuseCoverage.Place] {
        texts.map { .init($0.id, at: $0.path) }
    }
}
