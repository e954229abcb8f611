import Git
import MetadataReading
import RepositoryFacts

/// The REUSE.toml files of a tree by folder, or its `.reuse/dep5`.
struct ReuseManifests {
    /// A manifest's annotations and where it lies.
    private struct Manifest {
        var path: String
        var annotations: [ReuseAnnotation]
    }

    private static let mostManifests = 1000
    /// All manifests together, in bytes; those behind it cannot be used.
    private static let mostBytes = 8 << 20
    private var byFolder: [String: Manifest] = [:]
    /// Those that cannot be used.
    private(set) var broken: [ReuseCoverage.Place] = []

    init(in tree: borrowing TreeReader) {
        let dep5 = ".reuse/dep5"
        let manifests = tree.index.files(named: ["reuse.toml"]).filter { $0.name == "REUSE.toml" }
        var bytesLeft = Self.mostBytes
        for file in manifests.prefix(Self.mostManifests) where ReuseCoveredFile.isCovered("\(file.path).file") {
            let bytes = bytesLeft > 0 ? tree.bytes(at: file.path) : nil
            guard bytes != [] else { continue }
            bytesLeft -= bytes?.count ?? 0
            let reading = bytes.map(ReuseManifestReading.read)
            add(Manifest(path: file.path, annotations: reading?.annotations ?? []), reading?.problems)
        }
        guard tree.index.file(at: dep5)?.isRegular ?? false else { return }
        guard byFolder.isEmpty else {
            broken.append(.init("a tree must not hold both .reuse/dep5 and REUSE.toml", at: dep5))
            return
        }
        let reading = tree.bytes(at: dep5).map(Dep5Reading.read)
        add(Manifest(path: dep5, annotations: reading?.annotations ?? []), reading?.problems)
    }

    /// Nil problems stand for a file that cannot be read.
    private mutating func add(_ manifest: Manifest, _ problems: [MetadataProblem]?) {
        if let problem = problems?.first(where: { $0.severity == .error }) {
            broken.append(.init(problem.message, at: manifest.path, line: problem.line))
        } else if problems == nil {
            broken.append(.init("it cannot be read", at: manifest.path))
        }
        byFolder[manifest.path == ".reuse/dep5" ? "" : PathText.folder(of: manifest.path)] = manifest
    }

    /// The annotations that name `path`, those of the outermost folder first, and where each stands.
    func annotations(of path: String, steps: inout Int) -> [(annotation: ReuseAnnotation, manifest: String)] {
        guard !byFolder.isEmpty else { return [] }
        let bytes = Array(path.utf8)
        let ends = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") }
        steps += bytes.count * ends.count
        return ends.compactMap { end in
            guard let manifest = byFolder[String(decoding: bytes[..<end], as: UTF8.self)] else { return nil }
            let relative = end == 0 ? bytes : Array(bytes[(end + 1)...])
            return manifest.annotations.annotation(of: relative, steps: &steps).map { ($0, manifest.path) }
        }
    }
}

extension TreeReader {
    /// The bytes of a file; nil where they are not here or too many for a document.
    func bytes(at path: String) -> [UInt8]? {
        guard case .content(let bytes) = content(at: path) else { return nil }
        return bytes
    }
}
