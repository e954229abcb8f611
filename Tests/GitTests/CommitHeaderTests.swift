import TestSupport
import Testing

@testable import Git

@Suite("Parsing commits", .tags(.small))
struct CommitHeaderTests {
    private let tree = "tree 0123456789012345678901234567890123456789\n"
    private let parent = "parent abcdefabcdefabcdefabcdefabcdefabcdefabcd\n"

    private func parse(_ text: [UInt8]) -> CommitColumns? {
        text.withUnsafeBufferPointer { bytes in
            guard let header = CommitHeader(bytes) else { return nil }
            var columns = CommitColumns()
            columns.append(ObjectID(high: 1, middle: 2, low: 3), header, in: bytes)
            for index in 0..<header.parentCount { _ = header.parent(index, in: bytes) }
            return columns
        }
    }

    @Test(
        arguments: [
            ("A B <a@b> 12 +0000", "A B", "a@b", 12), ("A <a@b>x> 12 +0000", "A", "a@b", 12),
            ("<a@b> 7 +0000", "", "a@b", 7),
            ("A <a@b>", "A", "a@b", 0), ("A a@b 12 +0000", "A a@b 12 +0000", "", 0), ("A <a@b 12", "A <a@b 12", "", 0),
            ("A <a@b> -12 +0000", "A", "a@b", 0), ("A <a@b> 99999999999999999999 +0000", "A", "a@b", 0),
            ("A <> 12 +0000", "A", "", 12), ("  A  < a@b > 12", "A", "a@b", 12), ("A <<a@b> 12", "A", "<a@b", 12),
        ])
    func readsSignaturesAsGitDoes(_ line: String, _ name: String, _ email: String, _ time: Int64) throws {
        let text = tree + parent + "author \(line)\ncommitter C <c@d> 34 +0000\ngpgsig -----\n author evil\n\nMessage\n"
        let columns = try #require(parse(Array(text.utf8)))
        #expect(columns.identities.identities.map(\.name) == [name])
        #expect(columns.identities.identities.map(\.email) == [email])
        #expect(columns.authorTimes == [time])
        #expect(columns.committerTimes == [34])
    }

    @Test func countsParents() throws {
        let author = "author A <a@b> 1 +0000\ncommitter A <a@b> 1 +0000\n\nx\n"
        #expect(try #require(parse(Array((tree + author).utf8))).flags == [.root])
        #expect(try #require(parse(Array((tree + parent + author).utf8))).flags == [[]])
        #expect(try #require(parse(Array((tree + parent + parent + author).utf8))).flags == [.merge])
    }

    @Test(arguments: ["", "tree", "tree 01234\n", "parent x\n"]) func refusesWhatHasNoTree(_ text: String) {
        #expect(parse(Array(text.utf8)) == nil)
    }

    @Test(arguments: 0..<500 as Range<UInt64>) func survivesAnyBytes(_ seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let whole = Array(
            (tree + parent + "author A <a@b> 1 +0000\nencoding latin1\n\nx\n\nCo-authored-by: B\n <b@c>\nAcked-by: \n")
                .utf8)
        var bytes = whole
        for _ in 0..<Int.random(in: 1..<6, using: &generator) {
            let index = Int.random(in: tree.utf8.count..<bytes.count, using: &generator)
            bytes.replaceSubrange(index..<index, with: generator.bytes(count: 3, alphabet: Array("<>: \n#-\0".utf8)))
        }
        bytes.removeLast(Int.random(in: 0..<bytes.count - 50, using: &generator))
        #expect(parse(bytes)?.flags.count == 1)
    }
}
