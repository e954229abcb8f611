import LicenseMatching
import MetadataReading
import RepositoryFacts

extension RepositoryFacts {
    /// Templates, metadata for machines and funding.
    mutating func addTemplatesAndMetadata(_ documents: FoundDocuments, in tree: borrowing TreeReader) {
        issueTemplates = documents.all(.issueTemplate, in: tree) { file, bytes in
            IssueTemplateReading.read(bytes, path: file.path)
        }
        changeTemplates = documents.all(.changeTemplate, in: tree) { file, bytes in
            ChangeTemplateReading.read(bytes, path: file.path)
        }
        metadata = Self.metadata(documents, in: tree)
        let files: Fact<[Document<FundingSummary>]> = documents.all(.funding, in: tree) { _, bytes in
            let reading = FundingReading.read(bytes)
            return FundingSummary(platforms: reading.platforms.map(\.name), isValid: reading.isValid)
        }
        let manifests: Fact<[Document<FundingSummary>]> = documents.all(.fundingManifest, in: tree) { _, bytes in
            let reading = FundingManifestReading.read(bytes)
            return FundingSummary(
                platforms: reading.claimsDrips ? ["Drips"] : reading.channelCount > 0 ? ["a funding manifest"] : [],
                isValid: reading.isValid)
        }
        funding = files.joined(with: manifests)
    }

    /// What metadata and changelog say; the changelog must be read before.
    var claimedVersions: Fact<[VersionClaim]> {
        var claims = (metadata.value ?? []).compactMap { document in
            document.reading.flatMap { reading in
                reading.version.map { VersionClaim(path: document.path, line: reading.versionLine, version: $0) }
            }
        }
        if let document = changelog.value, let version = document.reading?.highest {
            claims.append(VersionClaim(path: document.path, line: document.reading?.highestLine, version: version))
        }
        return claims.isEmpty ? .absent : .found(claims)
    }

    private static func metadata(
        _ documents: FoundDocuments, in tree: borrowing TreeReader
    ) -> Fact<[Document<MetadataSummary>]> {
        let index = tree.index
        let citation: Fact<[Document<MetadataSummary>]> = documents.all(.citation, in: tree) { file, bytes in
            guard file.path.hasSuffix(".cff") else { return nil }
            let name = file.path.split(separator: "/").last.map(String.init)
            let reading = CitationReading.read(bytes, fileName: name, isKnownLicense: LicenseCatalog.isListed)
            var summary = MetadataSummary(
                "CITATION.cff", reading.problems, reading.licenses, license: reading.licenses.first?.text,
                version: reading.version)
            summary.isAboutData = reading.type?.text == "dataset"
            // Several identifiers are a choice. Source: Citation File Format 1.2.0, `license`.
            if let choice = Self.choice(summary.declared) { summary.declared = [choice] }
            return summary
        }
        let codemeta: Fact<[Document<MetadataSummary>]> = documents.all(.codemeta, in: tree) { _, bytes in
            let reading = CodemetaReading.read(bytes)
            return MetadataSummary("codemeta.json", reading.problems, reading.licenses, version: reading.version)
        }
        let publiccode: Fact<[Document<MetadataSummary>]> = documents.all(.publiccode, in: tree, looksAround: true) {
            _, bytes in
            let reading = PubliccodeReading.read(
                bytes, fileExists: { index.file(at: $0) != nil }, isLicenseExpression: SPDXExpression.isListed)
            return MetadataSummary(
                "publiccode.yml", reading.problems, [reading.license].compactMap(\.self),
                version: reading.softwareVersion)
        }
        let package: Fact<[Document<MetadataSummary>]> = documents.all(.dataPackage, in: tree) { file, bytes in
            let reading = DataPackageReading.read(bytes, path: file.path)
            var summary = MetadataSummary(
                PathText.name(of: file.path), reading.problems, reading.licenses, license: reading.licenses.first?.text)
            summary.isAboutData = true
            return summary
        }
        return citation.joined(with: codemeta).joined(with: publiccode).joined(with: package)
    }

    private static func choice(_ declared: [MetadataSummary.Declared]) -> MetadataSummary.Declared? {
        let expressions = declared.compactMap { try? SPDXExpression(parsing: $0.expression) }
        guard let first = declared.first, let any = SPDXExpression.combining(any: expressions) else { return nil }
        return .init(expression: any.description, line: first.line)
    }
}

extension MetadataSummary {
    fileprivate init(
        _ format: String, _ problems: [MetadataProblem], _ licenses: [MetadataValue], license: String? = nil,
        version: MetadataValue? = nil
    ) {
        let errors = problems.filter { $0.severity == .error }
        let listed = license.flatMap { LicenseStatement.value($0)?.description }
        self.init(
            format: format, isValid: errors.isEmpty, problemCount: errors.count,
            firstProblem: errors.first.map { Problem(message: $0.message, line: $0.line) }, license: listed,
            declared: licenses.prefix(20).compactMap { value in
                LicenseStatement.valueOrAddress(value.text).map { .init(expression: $0.description, line: value.line) }
            })
        self.version = version?.text
        versionLine = version?.line
    }
}
