import Git

extension BlobContent {
    /// Why there is nothing to read, as the end of a sentence about the file.
    var reasonForNoText: String {
        switch self {
        case .content: "it is no text"
        case .tooLarge(let size): "it has \(size / 1024) KiB and at most \(TreeReader.documentLimit / 1024) are read"
        case .missing: "its content is not in this clone"
        case .unreadable: "its object is damaged; `git fsck` says more"
        }
    }
}
