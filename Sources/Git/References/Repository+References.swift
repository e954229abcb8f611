import Clibgit2

/// What a reference holds.
enum ReferenceTarget {
    case object(ObjectID)
    case reference(String)
}

extension Repository {
    /// What the reference of this full name holds, nil when there is none.
    func reference(_ name: String) throws(GitError) -> ReferenceTarget? {
        var reference: OpaquePointer?
        let status = git_reference_lookup(&reference, pointer, name)
        defer { git_reference_free(reference) }
        if status == GIT_ENOTFOUND.rawValue || status == GIT_EINVALIDSPEC.rawValue {
            git_error_clear()
            return nil
        }
        try check(status, "read reference")
        if let id = git_reference_target(reference) { return .object(ObjectID(id.pointee)) }
        return git_reference_symbolic_target(reference).map { .reference(String(cString: $0)) }
    }

    /// Follows symbolic references to the one that holds an object; `id` is nil when that one does not exist.
    func resolvedReference(_ name: String) throws(GitError) -> (name: String, id: ObjectID?)? {
        guard var target = try reference(name) else { return nil }
        var last = name
        for _ in 0..<10 {
            switch target {
            case .object(let id): return (last, id)
            case .reference(let next):
                last = next
                guard let found = try reference(next) else { return (last, nil) }
                target = found
            }
        }
        throw GitError(
            code: .generic, category: .reference, operation: "read reference",
            message: "`\(name)` leads through more than ten symbolic references")
    }

    /// The full names of the references below `prefix`, at most `limit` of them, sorted by their bytes.
    func referenceNames(below prefix: String, limit: Int) -> [String] {
        var iterator: OpaquePointer?
        guard git_reference_iterator_glob_new(&iterator, pointer, prefix + "*") == 0 else {
            git_error_clear()
            return []
        }
        defer { git_reference_iterator_free(iterator) }
        var names: [String] = []
        var name: UnsafePointer<CChar>?
        while names.count < limit, git_reference_next_name(&name, iterator) == 0, let name {
            names.append(
                repairedText(UnsafeBufferPointer(start: name, count: length(name)).map { UInt8(bitPattern: $0) }))
        }
        git_error_clear()
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private func length(_ text: UnsafePointer<CChar>) -> Int {
        var count = 0
        while text[count] != 0 { count += 1 }
        return count
    }
}
