import Clibgit2

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

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
        var names: [String] = []
        forEachReference(below: prefix, limit: limit) { name, _ in names.append(name) }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Visits the references below `prefix`; broken ones are left out, the id is nil for symbolic ones.
    func forEachReference(below prefix: String, limit: Int, _ visit: (String, ObjectID?) -> Void) {
        var iterator: OpaquePointer?
        defer { git_error_clear() }
        guard git_reference_iterator_glob_new(&iterator, pointer, prefix + "*") == 0 else { return }
        defer { git_reference_iterator_free(iterator) }
        var reference: OpaquePointer?
        var count = 0
        while count < limit, git_reference_next(&reference, iterator) == 0 {
            defer { git_reference_free(reference) }
            guard let name = git_reference_name(reference) else { continue }
            count += 1
            visit(
                repairedText(UnsafeRawBufferPointer(start: name, count: strlen(name))),
                git_reference_target(reference).map { ObjectID($0.pointee) })
        }
    }
}
