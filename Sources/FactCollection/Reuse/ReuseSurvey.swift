import Git
import LicenseMatching
import MetadataReading
import RepositoryFacts

/// Reads every file of a tree for what it says of its licence.
struct ReuseSurvey {
    /// Larger files than this are not read; in bytes.
    static let fileLimit = 16 << 20
    /// At most this many files are read, and this many bytes of them.
    private static let mostFiles = 500_000
    private static let mostBytes = 8 << 30
    /// The work for patterns of manifests, after which the rest of the tree counts as unread.
    private static let mostSteps = 4_000_000_000

    private let manifests: ReuseManifests
    private var tally = ReuseTally()
    private var steps = 0
    private var filesLeft = Self.mostFiles
    private var bytesLeft = Self.mostBytes
    /// What was read before, since one content may stand at any number of paths.
    private var known: [ObjectID: ReuseTags] = [:]
    private var emptiness: [ObjectID: Bool] = [:]
    private static let mostKnown = 100_000

    private init(_ manifests: ReuseManifests) {
        self.manifests = manifests
    }

    /// The coverage of the tree, and the licences of its parts as the files have them.
    static func tally(of tree: borrowing TreeReader) -> ReuseTally {
        var survey = ReuseSurvey(ReuseManifests(in: tree))
        let index = tree.index
        for file in index.files where file.isRegular && ReuseCoveredFile.isCovered(file.path) {
            survey.visit(file, in: tree)
        }
        let texts = index.files.lazy.filter { $0.kind != .submodule }.compactMap { ReuseLicenseText(path: $0.path) }
        survey.tally.finish(texts: Array(texts), brokenManifests: survey.manifests.broken)
        return survey.tally
    }

    private mutating func visit(_ file: TreeFile, in tree: borrowing TreeReader) {
        guard !isEmpty(file.path, in: tree) else { return }
        guard steps < Self.mostSteps else { return tally.addUnread(file.path) }
        let annotations = manifests.annotations(of: file.path, steps: &steps)
        let licensing = FileLicensing(annotations) { own(file.path, in: tree) }
        tally.add(file, licensing)
    }

    private mutating func isEmpty(_ path: String, in tree: borrowing TreeReader) -> Bool {
        let blob = tree.blob(at: path)
        if let known = blob.flatMap({ emptiness[$0] }) { return known }
        let isEmpty = tree.content(at: path, limit: 0) == .content([])
        if let blob, emptiness.count < Self.mostKnown { emptiness[blob] = isEmpty }
        return isEmpty
    }

    /// What the file says, or the `.license` file beside it, which then speaks alone.
    private mutating func own(_ path: String, in tree: borrowing TreeReader) -> (tags: ReuseTags, path: String)? {
        let sidecar = path + ".license"
        let source = tree.index.file(at: sidecar) == nil ? path : tree.regularFile(at: sidecar) ?? sidecar
        let blob = tree.blob(at: source)
        if let tags = blob.flatMap({ known[$0] }) { return (tags, source) }
        guard filesLeft > 0, bytesLeft > 0, case .content(let bytes) = tree.content(at: source, limit: Self.fileLimit)
        else { return nil }
        filesLeft -= 1
        bytesLeft -= bytes.count
        let tags = ReuseTags.read(bytes)
        if let blob, known.count < Self.mostKnown { known[blob] = tags }
        return (tags, source)
    }
}

extension TreeReader {
    /// The regular file that a path leads to inside the tree; nil where there is none.
    func regularFile(at path: String) -> String? {
        let links = linkTargets
        return SymlinkResolution.regularFile(at: path, in: index, linkTarget: { links[$0] })
    }
}
