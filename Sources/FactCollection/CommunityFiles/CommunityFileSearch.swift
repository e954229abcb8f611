internal import RepositoryFacts

/// Collects candidates from the places where community files stand.
struct CommunityFileSearch {
    let index: TreeIndex
    let places: CommunityPlaces
    private let memory: CandidateMemory?
    private(set) var candidates: [CommunityCandidate] = []

    init(index: TreeIndex, places: CommunityPlaces, memory: CandidateMemory?) {
        self.index = index
        self.places = places
        self.memory = memory
    }

    mutating func addPlaces() {
        for (order, place) in places.ordered.enumerated() {
            for folder in index.folders(ignoringCase: place.folder) {
                add(index.listing(of: folder), place: place, order: order)
            }
        }
        addLanguageFolders(order: places.ordered.count)
    }

    mutating func addOverrides(_ overrides: [DocumentCategory: [String]]) {
        for (category, paths) in overrides {
            for (order, path) in paths.enumerated() {
                guard let file = Self.overridden(path, in: index) else { continue }
                let language = CommunityFileNames.meanings(of: file.name).first { $0.category == category }?.language
                candidates.append(
                    CommunityCandidate(file: file, category: category, language: language, place: order, how: .override)
                )
            }
        }
    }

    /// The file that a configured path names: exactly, else the only one when case is ignored.
    static func overridden(_ path: String, in index: TreeIndex) -> TreeFile? {
        guard let path = SymlinkResolution.destination(of: "", target: path) else { return nil }
        if let exact = index.file(at: path) { return exact.kind == .submodule ? nil : exact }
        let matches = index.files(ignoringCase: path)
        return matches.count == 1 && matches[0].kind != .submodule ? matches[0] : nil
    }

    private mutating func add(_ listing: FolderListing, place: CommunityPlaces.Place, order: Int) {
        candidates +=
            memory.map { $0.candidates(in: listing, at: place, order: order) }
            ?? listing.files.flatMap { CommunityCandidate.candidates(for: $0, at: place, order: order) }
        for name in listing.folders {
            guard let category = TemplateFiles.folder(name.lowercased(), at: place) else { continue }
            addTemplates(in: PathText.join(listing.folder, name), category, order: order)
        }
    }

    private mutating func addTemplates(in folder: String, _ category: DocumentCategory, order: Int) {
        for file in index.listing(of: folder).files where file.kind != .submodule {
            guard let category = TemplateFiles.category(ofFile: file.name, in: category) else { continue }
            let language = DocumentName(fileName: file.name)?.translated?.language
            candidates.append(
                CommunityCandidate(file: file, category: category, language: language, place: order, order: 100))
        }
    }

    /// `docs/fr/CONTRIBUTING.md` and `i18n/fr/README.md`: the folder says the language.
    private mutating func addLanguageFolders(order: Int) {
        let parents = places.ordered.filter { $0.kind == .translations || $0.kind == .docs }
        for parent in parents {
            for folder in index.folders(ignoringCase: parent.folder) {
                for name in index.listing(of: folder).folders {
                    guard let language = LanguageTag.folder(name) else { continue }
                    addLanguageFolder(PathText.join(folder, name), language, in: parent, order: order)
                }
            }
        }
    }

    private mutating func addLanguageFolder(
        _ folder: String, _ language: String, in parent: CommunityPlaces.Place, order: Int
    ) {
        let kind: CommunityPlaces.Kind = parent.kind == .docs ? .underDocs : .translations
        let place = CommunityPlaces.Place(folder: folder, kind: kind)
        for file in index.listing(of: folder).files where file.kind != .submodule {
            guard let name = DocumentName(fileName: file.name) else { continue }
            candidates += CommunityCandidate.documents(file, name, at: place, order: order, folderLanguage: language)
        }
    }

    mutating func addLicenseFolders() {
        for name in index.listing(of: "").folders {
            if name == "LICENSES" {
                for file in index.files(under: name) { addLicenseText(file) }
            } else if let isLastResort = Self.licenseFolders[name.lowercased()] {
                for file in index.listing(of: name).files { addLicense(file, isLastResort: isLastResort) }
            }
        }
    }

    private static let licenseFolders = ["license": false, "licence": false, "licenses": true, "licences": true]

    private mutating func addLicenseText(_ file: TreeFile) {
        guard file.kind != .submodule, PathText.components(of: file.path).count <= 3,
            let name = DocumentName(fileName: file.name), name.isText,
            !CommunityFileNames.meanings(of: name).contains(where: { $0.category == .readme })
        else { return }
        candidates.append(CommunityCandidate(file: file, category: .licenseTexts))
    }

    private mutating func addLicense(_ file: TreeFile, isLastResort: Bool) {
        guard file.kind != .submodule, let name = DocumentName(fileName: file.name), name.isText else { return }
        candidates.append(
            CommunityCandidate(
                file: file, category: .license, isLastResort: isLastResort, place: places.ordered.count, order: 400,
                format: name.format.order))
    }

    /// Files that count in any folder: `REUSE.toml`, `.reuse/dep5`, `.well-known/security.txt`, `data/datapackage.json`.
    mutating func addScattered() {
        for file in index.files(named: ["reuse.toml", "dep5", "security.txt", "datapackage.json"]) {
            guard !ExcludedPaths.isExcluded(file.path), let category = Self.scattered(file.path.lowercased()) else {
                continue
            }
            let depth = PathText.components(of: file.path).count
            candidates.append(CommunityCandidate(file: file, category: category, place: depth, order: 100))
        }
    }

    private static func scattered(_ lowerPath: String) -> DocumentCategory? {
        switch lowerPath {
        case ".reuse/dep5": .reuseManifest
        case "data/datapackage.json": .dataPackage
        default:
            if PathText.name(of: lowerPath) == "reuse.toml" {
                .reuseManifest
            } else {
                "/\(lowerPath)".hasSuffix("/.well-known/security.txt") ? .securityTxt : nil
            }
        }
    }
}
