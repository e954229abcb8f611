extension Repository {
    /// A word that changes whenever a commit, a tag or a branch comes, goes or moves, the clone gets another remote, or packs or
    /// limits of the clone change: whatever is read at `revision` is the same while it is the same.
    ///
    /// An object that is removed behind git's back is not noticed.
    public func fingerprint(at revision: Revision) -> String {
        var lines = ["revision \(revision.id.hex) \(revision.reference ?? "")", "remote \(remoteURL ?? "")"]
        lines.append("limits \(isShallow) \(isPartial) \(partialCloneFilter ?? "") \(hasGrafts)")
        forEachReference(below: "refs/", limit: 1_000_000) { name, id in lines.append("\(name) \(id?.hex ?? "")") }
        let packs = FolderEntries(of: commonDirectory + "/objects/pack")?.names ?? []
        lines += packs.filter { $0.hasSuffix(".pack") }.sorted()
        return Self.blobID(of: Array(lines.joined(separator: "\n").utf8))?.hex ?? ""
    }
}
