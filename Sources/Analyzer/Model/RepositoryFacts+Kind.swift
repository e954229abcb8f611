import RepositoryFacts

extension RepositoryFacts {
    /// The kind of work where it is one that nobody builds; nil for software and where the kind is not known.
    var kindWithoutBuild: String? {
        switch contents.value?.kind {
        case .data: "data"
        case .content: "texts"
        case .software, nil: nil
        }
    }
}
