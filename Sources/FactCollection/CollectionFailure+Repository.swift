import Git

extension CollectionFailure {
    /// Why the repository called `name` could not be read.
    init(_ error: RepositoryError, name: RepositoryName) {
        let kind: Kind =
            switch error {
            case .notARepository: .notARepository
            case .unsupported: .unsupported
            case .empty: .empty
            case .revisionNotFound: .revisionNotFound
            case .unreadable: .unreadable
            }
        self.init(kind: kind, message: "\(error)", name: name.name, remote: name.remote)
    }
}
