import Foundation
import TestSupport
import Testing

@testable import Git

@Suite("Damaged packs", .tags(.medium))
struct DamagedPackTests {
    private func history(_ path: String, from start: ObjectID, _ packs: PackSet) throws -> CommitTable {
        let history = ParallelHistory(directory: path, packs: packs, start: start, threads: 2, limit: 10_000)
        return CommitTable(merging: try #require(try history.parts()))
    }

    /// Copies a fixture, changes bytes of the only file in its pack folder that ends so, and hands over the copy.
    private func damage<Value>(
        _ name: String, _ ending: String, seed: UInt64, _ body: (String, ObjectID) throws -> Value
    ) throws -> Value {
        let original = try Fixture.path(name)
        let repository = try Repository(path: original)
        let folder = try TemporaryFolder()
        let copy = folder.url.appending(path: "copy")
        try FileManager.default.copyItem(at: URL(fileURLWithPath: original), to: copy)
        let packs = copy.appending(path: "objects/pack")
        let names = try FileManager.default.contentsOfDirectory(atPath: packs.path)
        let file = packs.appending(path: try #require(names.first { $0.hasSuffix(ending) }))
        var bytes = [UInt8](try Data(contentsOf: file))
        var generator = SplitMix64(seed: seed)
        for _ in 0..<Int.random(in: 1...20, using: &generator) {
            bytes[Int.random(in: 0..<bytes.count, using: &generator)] = .random(in: 0...255, using: &generator)
        }
        if Int.random(in: 0..<4, using: &generator) == 0 {
            bytes.removeLast(Int.random(in: 0..<bytes.count, using: &generator))
        }
        try FileManager.default.removeItem(at: file)
        try Data(bytes).write(to: file)
        return try body(copy.path, try repository.resolve().id)
    }

    @Test(arguments: ["packed", "packed-references"], 0..<40 as Range<UInt64>)
    func aDamagedPackGivesWhatLibgit2Gives(_ name: String, seed: UInt64) throws {
        try damage(name, ".pack", seed: seed) { path, start in
            let ours = try history(path, from: start, PackSet(objectsDirectory: path + "/objects"))
            let oracle = try history(path, from: start, PackSet([]))
            // libgit2 gives up on the whole pack when its beginning or its end is damaged; what we read is still right.
            let whole = try Repository(path: try Fixture.path(name)).history(from: start)
            #expect(ours.count >= oracle.count)
            #expect(Set(ours.ids).isSubset(of: Set(whole.ids)))
            #expect(ours.count + ours.boundaryCount + ours.unreadableCount <= whole.count + 20)
        }
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func aDamagedIndexNeverEndsTheProgram(seed: UInt64) throws {
        try damage("packed", ".idx", seed: seed) { path, start in
            let table = try history(path, from: start, PackSet(objectsDirectory: path + "/objects"))
            #expect(table.count <= 150 + 20)
        }
    }
}
