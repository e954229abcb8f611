extension Repository {
    /// The newest `limit` tags, newest first, equal times by name; tags that lead to no readable commit are left out.
    ///
    /// At most 100,000 tags are looked at.
    public func tags(limit: Int = 10_000) -> [Tag] {
        var tags: [Tag] = []
        forEachReference(below: "refs/tags/", limit: 100_000) { name, id in
            guard let id, let tag = try? tag(String(name.dropFirst("refs/tags/".count)), id) else { return }
            tags.append(tag)
        }
        tags.sort { $0.time == $1.time ? $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) : $0.time > $1.time }
        return Array(tags.prefix(limit))
    }

    private func tag(_ name: String, _ id: ObjectID) throws(GitError) -> Tag {
        let (commit, taggerTime) = try peel(id)
        if let taggerTime { return Tag(name: name, target: commit, time: taggerTime) }
        return Tag(name: name, target: commit, time: try commitSummary(commit).committerTime)
    }
}
