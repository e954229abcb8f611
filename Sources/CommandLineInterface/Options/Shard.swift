import ArgumentParser

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
        Int(Self.hash(path) % UInt64(count)) == number - 1
    }

    /// FNV-1a in 64 bits, folded once more so that its last bits depend on all. Source: isthe.com/chongo/tech/comp/fnv.
    private static func hash(_ path: String) -> UInt64 {
        let hash = path.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        return hash ^ hash >> 32
    }
}
