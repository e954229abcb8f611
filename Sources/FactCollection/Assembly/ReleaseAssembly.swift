import Git
import RepositoryFacts

/// What the tags say about releases, at any moment.
struct ReleaseAssembly: Sendable, Codable {
    private struct Release: Sendable, Codable {
        let name: String
        let time: Int64
        /// The commit's id in hexadecimal.
        let commit: String
        /// Nil for a tag that is more than a mere version.
        let number: VersionNumber?

        init(_ tag: Tag) {
            name = tag.name
            time = tag.time
            commit = tag.target.hex
            number = VersionNumber(tag.name)
        }
    }

    private static let day: Int64 = 86_400
    /// Those tags that name versions.
    private let releases: [Release]
    private let isShallow: Bool

    /// The releases among `tags`; a shallow clone often lacks tags, so that it cannot say there are none.
    init(_ tags: [Tag], isShallow: Bool) {
        releases = tags.filter { Self.isVersion($0.name) }.map(Release.init)
        self.isShallow = isShallow
    }

    /// The releases up to `time`, in seconds since 1970.
    func facts(asOf time: Int64) -> Fact<ReleaseFacts> {
        let past = releases.filter { $0.time <= time }
        guard let newest = past.max(by: { ($0.time, $0.name) < ($1.time, $1.name) }) else {
            return isShallow ? .unknown("the clone is shallow and has no tags") : .absent
        }
        let highest = highest(of: past)
        return .found(
            ReleaseFacts(
                count: past.count, lastYear: past.count { $0.time > time - 365 * Self.day }, newest: newest.name,
                ageInDays: Int((time - newest.time) / Self.day), highest: highest?.name,
                highestCommit: highest?.commit))
    }

    private func highest(of past: [Release]) -> Release? {
        past.compactMap { release in release.number.map { (number: $0, release: release) } }
            .max { ($0.number, $0.release.name) < ($1.number, $1.release.name) }?.release
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
