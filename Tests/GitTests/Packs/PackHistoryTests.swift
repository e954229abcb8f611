import Foundation
import TestSupport
import Testing

@testable import Git

@Suite("Our reader of packs against libgit2's", .tags(.medium))
struct PackHistoryTests {
    /// Everything about a history but its identities' numbers, which are sorted and therefore equal as well.
    struct Found: Equatable {
        var ids: [ObjectID]
        var times: [Int64]
        var authors: [UInt32]
        var flags: [CommitFlags]
        var mentions: [CommitTable.Mention]
        var identities: [RawIdentity]
        var gaps: [Int]

        init(_ table: CommitTable) {
            (ids, times, authors, flags) = (table.ids, table.committerTimes, table.authors, table.flags)
            (mentions, identities) = (table.mentions, table.identities)
            gaps = [table.boundaryCount, table.unreadableCount]
        }
    }

    private func history(_ path: String, of start: ObjectID, _ packs: PackSet, threads: Int = 2) throws -> Found {
        let history = ParallelHistory(directory: path, packs: packs, start: start, threads: threads, limit: 10_000)
        return Found(CommitTable(merging: try #require(try history.parts())))
    }

    private func head(_ path: String) throws -> ObjectID {
        let repository = try Repository(path: path)
        return try repository.resolve().id
    }

    @Test(
        arguments: ["packed", "packed-references", "packed-index-1", "packed-parts", "packed-alternates"], [1, 2, 7])
    func readsWhatLibgit2Reads(_ name: String, threads: Int) throws {
        let path = try Fixture.path(name)
        let start = try head(path)
        let oracle = try history(path, of: start, PackSet([]), threads: threads)
        #expect(oracle.ids.count == 150)
        #expect(oracle.mentions.count == 150)
        let ours = try history(path, of: start, PackSet(objectsDirectory: path + "/objects"), threads: threads)
        #expect(ours == oracle)
    }

    @Test(arguments: [("packed", 600), ("packed-references", 600), ("packed-index-1", 0), ("packed-parts", 596)])
    func opensThePacksThatItKnows(_ name: String, _ objects: Int) throws {
        let packs = PackSet(objectsDirectory: try Fixture.path(name) + "/objects")
        #expect(packs.count == objects)
        for position in 0..<UInt32(objects) {
            #expect(packs.position(of: packs.id(at: position)) == position)
        }
    }

    @Test(arguments: ["packed", "packed-references", "packed-parts"])
    func readsEveryObject(_ name: String) throws {
        let path = try Fixture.path(name)
        let packs = PackSet(objectsDirectory: path + "/objects")
        let repository = try Repository(path: path)
        let reader = PackReader(packs, objectLimit: 1 << 20, cachedBases: 16, cacheBytes: 20_000)
        for position in 0..<UInt32(packs.count) {
            let place = try #require(packs.place(of: position))
            let id = packs.id(at: position)
            let kind = try #require(packs.packs[place.pack].kind(at: place.offset))
            let ours = reader.withObject(kind, pack: place.pack, offset: place.offset) { Array($0) }
            // The last objects lie so near to the end that they are left to libgit2.
            guard let ours else { continue }
            #expect(ours == (try repository.withObject(id, kind, limit: 1 << 20) { Array($0) }))
        }
    }

    @Test func aPartOfAHistoryIsReadWithoutTheRest() throws {
        let path = try Fixture.path("packed")
        let repository = try Repository(path: path)
        let whole = try repository.history(from: try repository.resolve().id)
        for revision in ["HEAD~1", "HEAD~70", "HEAD~149"] {
            let part = try repository.history(from: try repository.resolve(revision).id)
            #expect(part.ids == Array(whole.ids.suffix(part.count)))
            #expect(part.count == 150 - (Int(revision.dropFirst(5)) ?? 0))
            #expect(part.identities.count <= whole.identities.count)
        }
        #expect(try repository.history(from: try repository.resolve("HEAD~149").id).identities.count == 2)
    }
}
