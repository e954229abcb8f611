import Git
import TestSupport
import Testing

@Suite("Reading a history", .tags(.medium))
struct HistoryTests {
    private func history(
        _ name: String, _ revision: String? = nil, threads: Int = 2, limit: Int = 1_000_000
    ) throws -> CommitTable {
        let repository = try Repository(path: try Fixture.path(name))
        return try repository.history(from: try repository.resolve(revision).id, threads: threads, limit: limit)
    }

    @Test(arguments: [
        "plain", "bare", "mirror", "linked-main", "alternates", "grafts", "replace", "partial-blobless",
        "partial-treeless",
    ])
    func readsEveryCommit(_ name: String) throws {
        let table = try history(name)
        #expect(table.ids.map(\.hex.description).map { $0.prefix(7) } == ["39139a6", "b9cace0", "792c428"])
        #expect(table.committerTimes == [2, 1, 0].map { 1_577_836_800 + $0 * 86_400 })
        #expect(table.rootCommits.count == 1)
        #expect(table.boundaryCount == 0)
        #expect(table.identities.map(\.name) == ["Ada Author"])
    }

    @Test func anOctopusIsOneMerge() throws {
        for threads in [1, 2, 8] {
            let table = try history("octopus", threads: threads)
            #expect(table.count == 5)
            #expect(table.flags.filter { $0.contains(.merge) }.count == 1)
            #expect(table.flags.filter { $0.contains(.root) }.count == 1)
        }
    }

    @Test(arguments: [("shallow-1", 1, 1), ("shallow-2", 2, 1), ("shallow-3", 5, 0)])
    func theEdgeOfAShallowCloneIsABoundary(_ name: String, _ commits: Int, _ boundary: Int) throws {
        let table = try history(name)
        #expect(table.count == commits)
        #expect(table.boundaryCount == boundary)
        #expect(table.unreadableCount == 0)
    }

    @Test func missingAndDamagedParentsDoNotEndTheWalk() throws {
        let missing = try history("missing-parent")
        #expect(missing.count == 2)
        #expect(missing.boundaryCount == 1)
        #expect(missing.rootCommits.isEmpty)
        let corrupt = try history("corrupt-commit")
        #expect(corrupt.count == 1)
        #expect(corrupt.unreadableCount == 1)
        let odd = try history("malformed", "odd-parents")
        #expect(odd.count == 1)
        #expect(odd.unreadableCount == 2)
    }

    @Test func damagedSignaturesAreReadAsFarAsTheyGo() throws {
        let table = try history("malformed", "odd")
        #expect(table.committerTimes == [0])
        #expect(table.authorTimes == [0])
        #expect(table.identities.map(\.email) == [""])
    }

    @Test func decodesDeclaredLatin1AndRepairsTheRest() throws {
        let table = try history("odd-bytes")
        #expect(table.count == 3)
        #expect(Set(table.identities.map(\.name)) == ["Ren\\xe9", "René", "Zoë"])
        #expect(table.coAuthors.map { table.identities[Int($0.identity)].name } == ["Zoë"])
    }

    @Test func readsTrailersOfPeople() throws {
        let table = try history("people")
        #expect(table.count == 7)
        #expect(table.flags.filter { $0.contains(.signedOff) }.count == 2)
        #expect(table.flags.filter { $0.contains(.coAuthored) }.count == 1)
        let mentions = table.mentions.map { mention in
            let identity = table.identities[Int(mention.identity)]
            return "\(table.count - 1 - Int(mention.commit)) \(mention.kind) \(identity.name) <\(identity.email)>"
        }
        #expect(
            mentions == [
                "6 helped Fay <fay@example.org>", "6 reported Gus <>", "6 tested Hal Hopper <hal@example.org>",
                "3 coAuthored Dora Double <dora@example.com>", "3 coAuthored Emil <emil@example.com>",
                "2 reviewed Ada Author <ada@example.org>", "2 acked Carl Committer <carl@example.org>",
                "2 signedOff Ben Beginner <ben@example.net>", "0 signedOff Ada Author <ada@example.org>",
            ])
    }

    @Test func aLimitKeepsTheNewestAndSaysSo() throws {
        let table = try history("people", limit: 3)
        #expect(table.isTruncated)
        #expect(table.ids == Array(try history("people").ids.prefix(3)))
        #expect(try history("people", limit: 7).isTruncated == false)
        #expect(try history("missing-parent", limit: 2).isTruncated == false)
    }

    @Test func theStartMayBeMissing() throws {
        let repository = try Repository(path: try Fixture.path("plain"))
        let id = try #require(ObjectID(hex: "1111111111111111111111111111111111111111"))
        let table = try repository.history(from: id)
        #expect(table.count == 0)
        #expect(table.boundaryCount == 1)
    }

    @Test func manyWalksAtATimeAgree() async throws {
        let path = try Fixture.path("octopus")
        let expected = try history("octopus").ids
        try await withThrowingTaskGroup(of: [ObjectID].self) { group in
            for _ in 0..<40 {
                group.addTask {
                    let repository = try Repository(path: path)
                    return try repository.history(from: try repository.resolve().id, threads: 4).ids
                }
            }
            for try await ids in group { #expect(ids == expected) }
        }
    }
}
