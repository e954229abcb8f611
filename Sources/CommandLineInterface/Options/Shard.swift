import ArgumentParser
import ReportModel

/// One of several parts of a batch, each repository in exactly one of them.
///
/// Which part a repository is in depends on its path alone, so that machines agree without talking.
struct Shard: Equatable, ExpressibleByArgument {
    /// From 1 to `count`.
    let number: Int
    let count: Int

    init?(argument: String) {
        let parts = argument.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let number = parts[0], let count = parts[1], 1...max(1, count) ~= number, count > 0
        else { return nil }
        self.number = number
        self.count = count
    }

    /// Whether the repository of that path is in this part.
    func contains(_ path: String) -> Bool {
        Int(StableHash.of(path.utf8) % UInt64(count)) == number - 1
    }
}
