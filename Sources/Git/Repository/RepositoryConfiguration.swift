import Clibgit2

/// What the configuration of a repository says about its format and its promises.
struct RepositoryConfiguration {
    /// `core.repositoryformatversion`, 0 when unset.
    var formatVersion: Int32 = 0

    /// Names (lower case, without `extensions.`) and values of the format extensions.
    var extensions: [(name: String, value: String)] = []

    /// Whether a remote promised to deliver missing objects.
    var hasPromisor = false

    /// The filter of the partial clone, such as `blob:none`.
    var filter: String?

    /// The addresses of the remotes by name; the first address of each.
    var remoteURLs: [String: String] = [:]

    private static let sizeLimit = 4 << 20

    /// Reads `config` of the folder; a repository without that file has the defaults.
    init(commonDirectory: String) throws(GitError) {
        let path = commonDirectory + "/config"
        guard case .file(let size) = PathKind(of: path) else { return }
        guard size <= Self.sizeLimit else {
            throw GitError(
                code: .generic, category: .configuration, operation: "read configuration",
                message: "the file has \(size) bytes and at most \(Self.sizeLimit) are read")
        }
        var configuration: OpaquePointer?
        try check(git_config_open_ondisk(&configuration, path), "read configuration")
        defer { git_config_free(configuration) }
        guard let configuration else { throw .noHandle("read configuration") }
        try read(configuration)
    }

    private mutating func read(_ configuration: OpaquePointer) throws(GitError) {
        var iterator: OpaquePointer?
        try check(git_config_iterator_new(&iterator, configuration), "read configuration")
        defer { git_config_iterator_free(iterator) }
        var entry: UnsafeMutablePointer<git_config_entry>?
        while git_config_next(&entry, iterator) == 0, let entry {
            guard let name = entry.pointee.name else { continue }
            note(String(cString: name), entry.pointee.value.map { String(cString: $0) } ?? "true")
        }
    }

    private mutating func note(_ name: String, _ value: String) {
        if name == "core.repositoryformatversion" {
            formatVersion = Int32(value) ?? 0
        } else if name.hasPrefix("extensions.") {
            extensions.append((String(name.dropFirst("extensions.".count)), value))
            hasPromisor = hasPromisor || name == "extensions.partialclone"
        } else if name.hasPrefix("remote.") {
            noteRemote(name.dropFirst("remote.".count), value)
        }
    }

    private mutating func noteRemote(_ name: Substring, _ value: String) {
        if name.hasSuffix(".promisor") {
            hasPromisor = hasPromisor || value != "false"
        } else if name.hasSuffix(".partialclonefilter") {
            filter = value
        } else if name.hasSuffix(".url") {
            let remote = String(name.dropLast(".url".count))
            remoteURLs[remote] = remoteURLs[remote] ?? value
        }
    }
}
