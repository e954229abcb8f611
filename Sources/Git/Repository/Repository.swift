import Clibgit2

/// An open repository: the only handle that leaves this module, and it cannot be copied.
///
/// One thread at a time may use it; everything it hands out is a value.
public struct Repository: ~Copyable {
    let pointer: OpaquePointer
    let database: OpaquePointer
    private let layout: RepositoryLayout
    private let configuration: RepositoryConfiguration

    /// Opens exactly the repository at `path` (a work tree, a `.git` folder, a bare repository) without looking further up.
    public init(path: String) throws(RepositoryError) {
        let layout = try Self.layout(of: path)
        let configuration = try Self.configuration(of: layout)
        let pointer = try Self.open(path)
        let database = try Self.database(of: pointer)
        (self.pointer, self.database) = (pointer, database)
        (self.layout, self.configuration) = (layout, configuration)
    }

    deinit {
        git_odb_free(database)
        git_repository_free(pointer)
    }

    private static func layout(of path: String) throws(RepositoryError) -> RepositoryLayout {
        guard let layout = RepositoryLayout(path: path) else { throw .notARepository(path: path) }
        return layout
    }

    private static func configuration(of layout: RepositoryLayout) throws(RepositoryError) -> RepositoryConfiguration {
        let configuration: RepositoryConfiguration
        do throws(GitError) {
            try Library.ensureStarted()
            configuration = try RepositoryConfiguration(commonDirectory: layout.commonDirectory)
        } catch {
            throw .unreadable(error)
        }
        if let feature = FormatExtension.unsupported(in: configuration) { throw .unsupported(feature: feature) }
        return configuration
    }

    private static func open(_ path: String) throws(RepositoryError) -> OpaquePointer {
        var pointer: OpaquePointer?
        let status = git_repository_open_ext(&pointer, path, GIT_REPOSITORY_OPEN_NO_SEARCH.rawValue, nil)
        if status == GIT_ENOTFOUND.rawValue {
            git_error_clear()
            throw .notARepository(path: path)
        }
        guard status >= 0, let pointer else { throw .unreadable(.last(status, "open repository")) }
        return pointer
    }

    private static func database(of repository: OpaquePointer) throws(RepositoryError) -> OpaquePointer {
        var database: OpaquePointer?
        let status = git_repository_odb(&database, repository)
        if status >= 0, let database { return database }
        git_repository_free(repository)
        throw .unreadable(.last(status, "open object database"))
    }
}

extension Repository {
    /// Whether there is no work tree.
    public var isBare: Bool { git_repository_is_bare(pointer) == 1 }

    /// Whether this is a worktree made by `git worktree add`, which shares the history of another repository.
    public var isLinkedWorktree: Bool { git_repository_is_worktree(pointer) == 1 }

    /// Whether the repository belongs to a superproject, by git's layout of `.git/modules`.
    public var isSubmodule: Bool { layout.hasGitFile && resolvedPath(layout.gitDirectory).contains("/.git/modules/") }

    /// Whether the history was cut off when cloning, so that nothing can be said about its length.
    public var isShallow: Bool { PathKind(of: commonDirectory + "/shallow").isNonEmptyFile }

    /// Whether objects may be missing because the clone left them at the remote.
    public var isPartial: Bool { configuration.hasPromisor || configuration.filter != nil }

    /// What a partial clone left out, such as `blob:none`, when the configuration says so.
    public var partialCloneFilter: String? { configuration.filter }

    /// The address of the remote `origin`, or of the first remote by name, as it is written: it may hold credentials.
    public var remoteURL: String? {
        let urls = configuration.remoteURLs
        return urls["origin"] ?? urls.min { $0.key < $1.key }?.value
    }

    /// The root of the work tree without a slash at the end, nil for a bare repository.
    public var workTreePath: String? {
        git_repository_workdir(pointer).map { withoutTrailingSlash(String(cString: $0)) }
    }

    /// The real path of the folder that holds the objects: the same for all worktrees of one repository.
    public var commonDirectory: String {
        withoutTrailingSlash(
            resolvedPath(git_repository_commondir(pointer).map { String(cString: $0) } ?? layout.commonDirectory))
    }
}

private func withoutTrailingSlash(_ path: String) -> String {
    path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
}
