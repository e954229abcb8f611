import RepositoryFacts
import TestSupport
import Testing

@Suite("Versions", .tags(.small))
struct VersionNumberTests {
    @Test(arguments: [
        ("1.2.3", "v1.2.4"), ("v1.9", "1.10.0"), ("release-2.0", "2.0.1"), ("1", "1.0.0.1"), ("2024.1.9", "2024.2"),
    ])
    func comesBefore(older: String, newer: String) throws {
        let (first, second) = (try #require(VersionNumber(older)), try #require(VersionNumber(newer)))
        #expect(first < second)
        #expect(!(second < first))
    }

    @Test(arguments: [("1.2", "v1.2.0"), ("1.2.3+build.7", "1.2.3"), ("release/1.0", "1")])
    func isTheSame(one: String, other: String) {
        #expect(VersionNumber(one) == VersionNumber(other))
    }

    @Test(arguments: [
        "", "v", "1.2.3-rc.1", "2.0b2", "main", "1..2", "lib-4.0", "99999999999999999999", "1.2.3.4.5.6.7",
    ])
    func isNoReleasedVersion(text: String) {
        #expect(VersionNumber(text) == nil)
    }
}
