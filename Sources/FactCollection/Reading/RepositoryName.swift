import Git

/// What a repository is called, and where it says it comes from.
struct RepositoryName: Sendable {
    /// `owner/name` from the remote, else the name of the folder.
    var name: String
    /// The remote's address without anything secret; nil where there is none.
    var remote: String?

    /// The name of whatever lies at `location`, as far as the place tells.
    init(at location: String) {
        name = FolderName.of(location)
    }

    /// The name of the repository opened at `location`.
    init(of repository: borrowing Repository, at location: String) {
        let address = repository.remoteURL
        let url = address.flatMap(RemoteURL.init)
        remote = url?.display
        name = url?.ownerAndName ?? FolderName.of(address ?? location)
    }
}
