#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension Repository {
    /// A word that changes whenever a commit, a tag or a branch comes, goes or moves, the clone gets another remote, or packs or
    /// limits of the clone change: whatever is read at `revision` is the same while it is the same.
    ///
    /// An object that is removed behind git's back is not noticed.
    public func fingerprint(at revision: Revision) -> String {
        var lines = ["revision \(revision.id.hex) \(revision.reference ?? "")", "remote \(remoteURL ?? "")"]
        lines.append("limits \(isShallow) \(isPartial) \(partialCloneFilter ?? "") \(hasGrafts)")
        forEachReference(below: "refs/", limit: 1_000_000) { name, id in lines.append("\(name) \(id?.hex ?? "")") }
        lines += packs
        return Self.blobID(of: Array(lines.joined(separator: "\n").utf8))?.hex ?? ""
    }

    /// The names of the packs, sorted.
    private var packs: [String] {
        var names: [String] = []
        guard let folder = opendir(commonDirectory + "/objects/pack") else { return [] }
        defer { closedir(folder) }
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasSuffix(".pack") { names.append(name) }
        }
        return names.sorted()
    }
}
