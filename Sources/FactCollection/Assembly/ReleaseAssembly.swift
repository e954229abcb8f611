import Git
import RepositoryFacts

/// What the tags say about releases.
enum ReleaseAssembly {
    private static let day: Int64 = 86_400

    /// The releases among `tags` up to `time`; a shallow clone often lacks tags, so that it cannot say there are none.
    static func releases(_ tags: [Tag], asOf time: Int64, isShallow: Bool) -> Fact<ReleaseFacts> {
        let releases = tags.filter { isVersion($0.name) && $0.time <= time }
        guard let newest = releases.max(by: { ($0.time, $0.name) < ($1.time, $1.name) }) else {
            return isShallow ? .unknown("the clone is shallow and has no tags") : .absent
        }
        let highest = highest(of: releases)
        return .found(
            ReleaseFacts(
                count: releases.count, lastYear: releases.count { $0.time > time - 365 * day }, newest: newest.name,
                ageInDays: Int((time - newest.time) / day), highest: highest?.name,
                highestCommit: highest?.target.hex))
    }

    private static func highest(of tags: [Tag]) -> Tag? {
        tags.compactMap { tag in VersionNumber(tag.name).map { (number: $0, tag: tag) } }
            .max { ($0.number, $0.tag.name) < ($1.number, $1.tag.name) }?.tag
    }

    /// Whether a tag names a version: digits with a dot or after a `v`, behind any prefix such as `release-`.
    static func isVersion(_ name: String) -> Bool {
        let bytes = Array(name.utf8.suffix(64))
        for (index, byte) in bytes.enumerated() where isDigit(byte) {
            let before = index > 0 ? bytes[index - 1] : 0
            let digits = bytes[index...].prefix(while: isDigit)
            let after = bytes[(index + digits.count)...].prefix(2)
            let hasDot =
                after.count == 2 && (after.first == 0x2E || after.first == 0x5F) && after.last.map(isDigit) ?? false
            if hasDot || before | 0x20 == 0x76 { return true }
        }
        return false
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        0x30...0x39 ~= byte
    }
}
