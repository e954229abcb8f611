import Clibgit2

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// libgit2, started once and never shut down: shutting down while another thread reads would pull the ground away.
enum Library {
    private static let started: Int32 = start()

    /// Starts libgit2 on the first call and throws when that failed.
    static func ensureStarted() throws(GitError) {
        try check(started, "start libgit2")
    }

    private static func start() -> Int32 {
        let status = git_libgit2_init()
        guard status >= 0 else { return status }
        return [
            commons_scan_limit_allocations(),
            // Clones in containers and mounts belong to somebody else; nothing of a repository is ever run.
            commons_scan_set_owner_validation(0),
            // Every object is read once, so keeping it costs and gains nothing.
            commons_scan_set_object_caching(0),
            commons_scan_set_strict_hash_verification(0),
            ignoreOutsideConfiguration(),
            allowHarmlessExtensions(),
        ].min() ?? 0
    }

    /// Leaves only the repository's own configuration, so that the same clone gives the same result for everybody.
    private static func ignoreOutsideConfiguration() -> Int32 {
        let levels = [
            GIT_CONFIG_LEVEL_PROGRAMDATA, GIT_CONFIG_LEVEL_SYSTEM, GIT_CONFIG_LEVEL_XDG, GIT_CONFIG_LEVEL_GLOBAL,
        ]
        return levels.map { commons_scan_set_configuration_search_path($0.rawValue, "") }.min() ?? 0
    }

    /// Allows the extensions that change nothing about how objects and references are read.
    private static func allowHarmlessExtensions() -> Int32 {
        let names = FormatExtension.harmless.map { strdup($0) }
        defer { names.forEach { free($0) } }
        var pointers = names.map { UnsafePointer($0) }
        return commons_scan_set_extensions(&pointers, pointers.count)
    }
}
