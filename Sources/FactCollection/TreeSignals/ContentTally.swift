/// Counts what the files of a tree are.
struct ContentTally: Sendable {
    private static let mostExamples = 10

    private var perKind = Array(repeating: 0, count: ContentKinds.Kind.allCases.count)
    private(set) var examples = PathsByKind<ContentKinds.Kind>(most: mostExamples)
    /// Files of code that help with the work.
    private(set) var helpers = 0
    /// Files of records that may be data or settings.
    private(set) var records = 0

    /// How many files are of each kind; kinds without a file are absent.
    var counts: [ContentKinds.Kind: Int] {
        let pairs = ContentKinds.Kind.allCases.map { ($0, perKind[$0.position]) }
        return Dictionary(uniqueKeysWithValues: pairs.filter { $0.1 > 0 })
    }

    mutating func add(_ sign: ContentKinds.Sign, at path: String) {
        switch sign {
        case .record: records += 1
        case .work(let kind, let isHelper):
            perKind[kind.position] += 1
            if perKind[kind.position] <= Self.mostExamples { examples.add(path, for: kind) }
            if kind == .code, isHelper { helpers += 1 }
        }
    }
}

extension ContentKinds.Kind {
    /// Where the kind stands in `allCases`.
    fileprivate var position: Int {
        switch self {
        case .code: 0
        case .data: 1
        case .prose: 2
        case .media: 3
        }
    }
}

extension ContentKinds {
    /// What one of the project's own files is.
    enum Sign: Sendable, Hashable {
        /// A part of the work; a script in a folder of scripts helps with it.
        case work(Kind, isHelper: Bool)
        /// Records of a kind that may be data or settings.
        case record

        /// Nil for what tells nothing: configuration, hidden files, and the README, guide or licence at the root, which speak
        /// about the work.
        init?(of path: String, fileExtension: FileExtension, in folder: FolderSigns) {
            guard path.utf8.first != UInt8(ascii: ".") else { return nil }
            if let kind = ContentExtensions.kind(of: fileExtension, inDataFolder: folder.holdsData) {
                guard !folder.isRoot || CommunityFileNames.meanings(of: path).isEmpty else { return nil }
                self = .work(kind, isHelper: folder.holdsHelpers)
            } else {
                guard !folder.isRoot, ContentExtensions.records.contains(fileExtension) else { return nil }
                self = .record
            }
        }
    }

    /// Folders whose scripts help with the work; they may be the work where there is little else.
    static let helperFolders: Set<String> = ["script", "scripts", "ci", "tools", "tool", "hack", "build-aux"]
}
