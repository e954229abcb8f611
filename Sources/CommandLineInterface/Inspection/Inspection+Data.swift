import Foundation
import LicenseMatching
import MetadataReading
import RepositoryFacts

extension Inspection {
    /// Reads a file that has rules: what it says, and which of them it breaks.
    mutating func readData(_ kind: InspectKind, _ bytes: [UInt8]) {
        switch kind {
        case .issueTemplate:
            let reading = IssueTemplateReading.read(bytes, path: path)
            take(reading.problems, reading.understandings)
        case .issueTemplateConfiguration:
            let reading = IssueChooserReading.read(bytes)
            take(reading.problems, reading.understandings)
        case .changeTemplate:
            let reading = ChangeTemplateReading.read(bytes, path: path)
            take(reading.problems, reading.understandings)
        case .funding:
            let reading = FundingReading.read(bytes)
            take(reading.problems, reading.understandings)
        case .fundingManifest:
            let reading = FundingManifestReading.read(bytes)
            take(reading.problems, reading.understandings)
        case .codeOwners:
            let reading = CodeOwnersReading.read(bytes)
            take(reading.problems, reading.understandings)
        case .allContributors:
            let reading = AllContributorsReading.read(bytes)
            take(reading.problems, reading.understandings)
        case .securityTxt:
            let reading = SecurityTxtReading.read(bytes)
            take(reading.problems, reading.understandings)
        case .securityInsights:
            let reading = SecurityInsightsReading.read(bytes)
            take(reading.problems, reading.understandings)
        case .devContainer:
            let reading = DevContainerReading.read(bytes)
            take(reading.problems, reading.understandings)
        case .configuration:
            let reading = ConfigurationReading.read(
                bytes, knownCategories: DocumentCategory.allCases.map(\.rawValue))
            take(reading.problems, reading.understandings)
        default: readDescription(kind, bytes)
        }
    }

    /// Reads what describes a project to machines.
    private mutating func readDescription(_ kind: InspectKind, _ bytes: [UInt8]) {
        switch kind {
        case .citation:
            let reading = CitationReading.read(bytes, fileName: fileName, isKnownLicense: Self.isListed)
            take(reading.problems, reading.understandings)
        case .codemeta:
            let reading = CodemetaReading.read(bytes)
            take(reading.problems, reading.understandings)
        case .publiccode:
            let reading = PubliccodeReading.read(
                bytes, fileStart: start(ofNeighbour:), isLicenseExpression: Self.isExpression)
            take(reading.problems, reading.understandings)
        case .dataPackage:
            let reading = DataPackageReading.read(bytes, path: path)
            take(reading.problems, reading.understandings)
        case .reuseManifest where fileName == "dep5":
            let reading = Dep5Reading.read(bytes)
            take(reading.problems, reading.annotations.understandings)
        default:
            let reading = ReuseManifestReading.read(bytes)
            take(reading.problems, reading.annotations.understandings)
        }
    }

    private mutating func take(_ problems: [MetadataProblem], _ understandings: [Understanding]) {
        valid = problems.areOnlyWarnings
        self.problems = problems.map(ProblemInspection.init)
        understood = understandings
    }

    private func start(ofNeighbour name: String) -> [UInt8]? {
        let file = URL(fileURLWithPath: path).deletingLastPathComponent().appending(path: name)
        return (try? FileHandle(forReadingFrom: file).read(upToCount: 64)).map { Array($0) }
    }

    private var fileName: String { URL(fileURLWithPath: path).lastPathComponent }

    private static func isListed(_ id: String) -> Bool { LicenseCatalog.license(id) != nil }

    private static func isExpression(_ text: String) -> Bool {
        (try? SPDXExpression(parsing: text))?.unlistedIDs.isEmpty ?? false
    }
}
