import Foundation
import LicenseMatching
import MetadataReading
import RepositoryFacts

extension Inspection {
    /// Reads a file that has rules: what it says, and which of them it breaks.
    mutating func readData(_ kind: InspectKind, _ bytes: [UInt8]) {
        switch kind {
        case .issueTemplate: take(IssueTemplateReading.read(bytes, path: path))
        case .issueTemplateConfiguration: take(IssueChooserReading.read(bytes))
        case .changeTemplate: take(ChangeTemplateReading.read(bytes, path: path))
        case .funding: take(FundingReading.read(bytes))
        case .fundingManifest: take(FundingManifestReading.read(bytes))
        case .codeOwners: take(CodeOwnersReading.read(bytes))
        case .allContributors: take(AllContributorsReading.read(bytes))
        case .securityTxt: take(SecurityTxtReading.read(bytes))
        case .securityInsights: take(SecurityInsightsReading.read(bytes))
        case .devContainer: take(DevContainerReading.read(bytes))
        case .configuration:
            let categories = DocumentCategory.allCases.map(\.rawValue)
            take(ConfigurationReading.read(bytes, knownCategories: categories))
        default: readDescription(kind, bytes)
        }
    }

    /// Reads what describes a project to machines.
    private mutating func readDescription(_ kind: InspectKind, _ bytes: [UInt8]) {
        switch kind {
        case .citation: take(CitationReading.read(bytes, fileName: fileName, isKnownLicense: LicenseCatalog.isListed))
        case .codemeta: take(CodemetaReading.read(bytes))
        case .publiccode:
            take(
                PubliccodeReading.read(
                    bytes, fileStart: start(ofNeighbour:), isLicenseExpression: SPDXExpression.isListed))
        case .dataPackage: take(DataPackageReading.read(bytes, path: path))
        case .reuseManifest where fileName == "dep5": take(Dep5Reading.read(bytes))
        default: take(ReuseManifestReading.read(bytes))
        }
    }

    private mutating func take(_ reading: some RuledReading) {
        valid = reading.problems.areOnlyWarnings
        problems = reading.problems.map(ProblemInspection.init)
        understood = reading.understandings
    }

    private func start(ofNeighbour name: String) -> [UInt8]? {
        let file = URL(fileURLWithPath: path).deletingLastPathComponent().appending(path: name)
        return (try? FileHandle(forReadingFrom: file).read(upToCount: 64)).map { Array($0) }
    }

    private var fileName: String { URL(fileURLWithPath: path).lastPathComponent }
}
