/// The names that the contexts of CodeMeta define; JSON-LD drops every other name without a word.
///
/// Sources: codemeta.jsonld and properties_description.csv of CodeMeta 2.0, 3.0 and 3.1 (the last two have the same names).
enum CodemetaTerms {
    static let common = Set(
        """
        type id schema codemeta Organization Person SoftwareSourceCode SoftwareApplication Text URL address affiliation
        applicationCategory applicationSubCategory author buildInstructions citation codeRepository contributor
        copyrightHolder copyrightYear dateCreated dateModified datePublished description developmentStatus downloadUrl
        editor email encoding familyName fileFormat fileSize funder funding givenName hasPart identifier installUrl
        isAccessibleForFree isPartOf issueTracker keywords license maintainer memoryRequirements name operatingSystem
        permissions position processorRequirements producer programmingLanguage provider publisher readme
        referencePublication relatedLink releaseNotes runtimePlatform sameAs softwareHelp softwareRequirements
        softwareSuggestions softwareVersion sponsor storageRequirements supportingData targetProduct url version
        """.split { $0.isWhitespace }.map(String.init))

    static let onlyInVersion2: Set<String> = ["contIntegration", "creator", "embargoDate"]

    static let sinceVersion3: Set<String> = [
        "Review", "Role", "continuousIntegration", "embargoEndDate", "endDate", "hasSourceCode", "isSourceCodeOf",
        "review", "reviewAspect", "reviewBody", "roleName", "startDate",
    ]

    /// What to write in version 3 instead of a name of version 2.
    static let renamed = [
        "contIntegration": "continuousIntegration", "embargoDate": "embargoEndDate", "creator": "author",
    ]

    /// The types of a whole file that the format provides for.
    static let types: Set<String> = ["SoftwareSourceCode", "SoftwareApplication"]
}
