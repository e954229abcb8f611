/// The kinds of metadata files that can be checked on their own, and the way to check each.
public enum MetadataKind: String, CaseIterable, Hashable, Sendable {
    case citation
    case publiccode
    case codemeta
}

/// Whether a metadata file is valid, and every rule of its format that it breaks.
public struct MetadataVerdict: Hashable, Sendable {
    /// The format that was checked.
    public let kind: MetadataKind
    /// The problems by line.
    public let problems: [MetadataProblem]

    /// True where none of the problems is an error.
    public var isValid: Bool {
        problems.areOnlyWarnings
    }

    /// Checks a file.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - kind: its format.
    ///   - fileName: its name without folders; nil skips the rule on it.
    ///   - fileStart: the first bytes (at least 24) of the file at a path relative to it; nil where there is none.
    ///   - isKnownLicense: whether a text is an identifier of the SPDX licence list.
    ///   - isLicenseExpression: whether a text is a valid SPDX expression.
    public static func read(
        _ bytes: [UInt8], as kind: MetadataKind, fileName: String? = nil, fileStart: (String) -> [UInt8]?,
        isKnownLicense: @escaping @Sendable (String) -> Bool,
        isLicenseExpression: @escaping @Sendable (String) -> Bool
    ) -> MetadataVerdict {
        let problems =
            switch kind {
            case .citation:
                CitationReading.read(bytes, fileName: fileName, isKnownLicense: isKnownLicense).problems
            case .publiccode:
                PubliccodeReading.read(bytes, fileStart: fileStart, isLicenseExpression: isLicenseExpression).problems
            case .codemeta: CodemetaReading.read(bytes).problems
            }
        return MetadataVerdict(kind: kind, problems: problems)
    }
}
