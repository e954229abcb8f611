import TestSupport
import Testing

@testable import Git

@Suite("Reading a blob", .tags(.medium))
struct BlobTests {
    private func blob(_ name: String, _ path: String, limit: Int = 1_000) throws -> BlobContent {
        let repository = try Repository(path: try Fixture.path(name))
        let tree = try repository.tree(of: try repository.resolve().id)
        let entry = try #require(tree.entries.first { $0.path == path })
        return repository.blob(entry.id, limit: limit)
    }

    @Test func givesItsBytes() throws {
        #expect(try blob("plain", "README.md") == .content(Array("A plain project.\n".utf8)))
        #expect(try blob("symlinks", "CONTRIBUTING.md") == .content(Array("docs/guide.md".utf8)))
    }

    @Test func aLimitIsInclusive() throws {
        #expect(try blob("plain", "README.md", limit: 17) == .content(Array("A plain project.\n".utf8)))
        #expect(try blob("plain", "README.md", limit: 16) == .tooLarge(size: 17))
    }

    @Test func twoGibibytesAreNotRead() throws {
        #expect(try blob("huge-blob", "huge.bin", limit: 1 << 20) == .tooLarge(size: 2_147_483_648))
        let id = try #require(ObjectID(hex: "77e9132b46cb9535f286f18974872f40049d1a89"))
        #expect(try Fixture.read("huge-blob") { $0.size(of: id) } == 2_147_483_648)
    }

    @Test func unpackingGibibytesIsRefusedEvenWithoutALimit() throws {
        let id = try #require(ObjectID(hex: "77e9132b46cb9535f286f18974872f40049d1a89"))
        #expect(throws: GitError.self) {
            try Fixture.read("huge-blob") { try $0.withObject(id, .blob, limit: .max) { $0.count } }
        }
    }

    @Test func aMissingBlobIsMissing() throws {
        #expect(try blob("missing-blob", "one.txt") == .missing)
        #expect(try blob("partial-blobless", "README.md") == .missing)
    }

    @Test func aDamagedBlobIsUnreadable() throws {
        guard case .unreadable(let error) = try blob("corrupt-blob", "one.txt") else {
            Issue.record("a damaged blob was read")
            return
        }
        #expect(!error.message.isEmpty)
        #expect(error.code != .notFound)
    }

    @Test func aCommitIsNoBlob() throws {
        let content = try Fixture.read("plain") { $0.blob(try $0.resolve().id, limit: 10_000) }
        guard case .unreadable = content else {
            Issue.record("a commit was read as a blob")
            return
        }
    }

    @Test func alternatesAreRead() throws {
        #expect(try blob("alternates", "README.md") == .content(Array("A plain project.\n".utf8)))
    }
}
