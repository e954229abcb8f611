public import ReportModel

/// A folder that looks like a repository, found below a folder that was named.
public struct FoundRepository: Sendable, Equatable {
    /// Where it is, for opening it.
    public let location: String
    /// Where it is below the named folder, with `/` between the parts; the folder's own name where it is the folder itself.
    public let path: String
    /// Why it gets a record and no scan; nil for one that is to be scanned.
    public let skipped: ScanFailure?
    /// The status of the record of one that is not scanned.
    public var statusWithoutScan: ScanStatus { skipped == .oddName ? .error : .skipped }
    /// The clone of the `.github` repository that lies beside it.
    public var defaults: String?

    /// Memberwise.
    public init(location: String, path: String, skipped: ScanFailure? = nil) {
        self.location = location
        self.path = path
        self.skipped = skipped
    }
}

extension ScanFailure {
    static let linkedWorktree = ScanFailure(
        code: "linked-worktree",
        message: "a further work tree of a repository; scan it by naming it, or scan the repository")

    static let submodule = ScanFailure(
        code: "submodule", message: "a submodule, which belongs to another repository; scan it by naming it")

    static let oddName = ScanFailure(
        code: "path-not-utf8", message: "the name of its folder is no UTF-8, so it cannot be opened; rename the folder")

    static func duplicate(of path: String) -> ScanFailure {
        ScanFailure(code: "duplicate", message: "the same repository as `\(path)`, which is scanned")
    }
}
