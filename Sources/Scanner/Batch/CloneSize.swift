import Foundation

/// How large clones are, as far as the sizes of their packs tell; nothing of a repository is read for it.
public enum CloneSize {
    private static let few = 8
    private static let small = 64 << 20

    /// Whether one process is done with `repositories` about as soon as several would be.
    public static func areFewAndSmall(_ repositories: [FoundRepository]) -> Bool {
        repositories.count <= few && repositories.reduce(0) { $0 + bytesOfPacks($1.location) } <= small
    }

    private static func bytesOfPacks(_ location: String) -> Int {
        [location + "/.git/objects/pack", location + "/objects/pack"].reduce(0) { sum, folder in
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            return names.filter { $0.hasSuffix(".pack") }.reduce(sum) { sum, name in
                sum + (FileStatus(folder + "/" + name)?.size ?? 0)
            }
        }
    }
}
