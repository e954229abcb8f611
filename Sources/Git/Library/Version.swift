import Clibgit2

/// Which libgit2 this program runs with.
public struct Version: Hashable, Sendable {
    /// The release, such as `1.5.1`.
    public var release: String

    /// Whether libgit2 was built to be used by several threads, which reading a history needs.
    public var isThreaded: Bool

    /// The library that this process has loaded.
    public static var current: Version {
        var (major, minor, revision): (Int32, Int32, Int32) = (0, 0, 0)
        git_libgit2_version(&major, &minor, &revision)
        let features = git_libgit2_features()
        return Version(
            release: "\(major).\(minor).\(revision)",
            isThreaded: features & Int32(GIT_FEATURE_THREADS.rawValue) != 0)
    }
}
