import Foundation
import TestSupport
import Testing

@testable import Git

@Suite("Unpacking", .tags(.small))
struct InflaterTests {
    private func inflate(_ input: [UInt8], size: Int) -> [UInt8]? {
        let inflater = Inflater()
        var isSound = false
        let output = [UInt8](unsafeUninitializedCapacity: size + InflateOutput.slack) { buffer, count in
            guard let start = buffer.baseAddress else { return }
            isSound = input.withUnsafeBufferPointer { inflater.inflate($0, into: start, size: size) }
            count = isSound ? size : 0
        }
        return isSound ? output : nil
    }

    /// `hello` in a stored block, and `aaaaaaaaaa` in a block of fixed codes, as zlib writes them.
    private let stored: [UInt8] = [
        0x78, 0x01, 0x01, 0x05, 0x00, 0xFA, 0xFF, 0x68, 0x65, 0x6C, 0x6C, 0x6F, 0x06, 0x2C, 0x02, 0x15,
    ]
    private let fixed: [UInt8] = [0x78, 0x9C, 0x4B, 0x4C, 0x84, 0x01, 0x00, 0x14, 0xE1, 0x03, 0xCB]

    @Test func readsStoredAndFixedBlocks() {
        #expect(inflate(stored, size: 5) == Array("hello".utf8))
        #expect(inflate(fixed, size: 10) == Array("aaaaaaaaaa".utf8))
    }

    @Test func refusesOtherSizesCutStreamsAndWrongChecksums() {
        for size in [0, 1, 4, 6, 100] { #expect(inflate(stored, size: size) == nil) }
        for size in [0, 9, 11] { #expect(inflate(fixed, size: size) == nil) }
        for count in 0..<stored.count { #expect(inflate(Array(stored.prefix(count)), size: 5) == nil) }
        for count in 0..<fixed.count { #expect(inflate(Array(fixed.prefix(count)), size: 10) == nil) }
        // The third byte has bits that mean nothing in a stored block.
        for index in stored.indices where index != 2 {
            var changed = stored
            changed[index] ^= 0x10
            #expect(inflate(changed, size: 5) == nil)
        }
    }

    /// What git itself packs, in all kinds of blocks: files of loose objects are one stream each.
    @Test(arguments: [0, 1, 6, 9], 0..<12 as Range<UInt64>)
    func readsWhatZlibWrites(level: Int, seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let alphabet = Array("etaoin shrdlu\n<>@".utf8).prefix(Int.random(in: 1...17, using: &generator))
        let count = [3, 40, 400, 5_000, 70_000][Int(seed % 5)]
        var content = generator.bytes(count: count, alphabet: Array(alphabet))
        if seed % 3 == 0 { content += content.reversed() + content }
        let folder = try TemporaryFolder()
        try folder.git("init", "--quiet")
        try Data(content).write(to: folder.url.appending(path: "file"))
        let id = try folder.git("-c", "core.compression=\(level)", "hash-object", "-w", "file").prefix(40)
        let packed = try Data(contentsOf: folder.url.appending(path: ".git/objects/\(id.prefix(2))/\(id.dropFirst(2))"))
        let whole = Array("blob \(content.count)\0".utf8) + content
        #expect(inflate(Array(packed), size: whole.count) == whole)
    }

    @Test(arguments: 0..<2_000 as Range<UInt64>) func survivesAnyBytes(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let noise = generator.bytes(count: Int.random(in: 0..<400, using: &generator), alphabet: [0, 255, 4, 0x24])
        let size = Int.random(in: 0..<600, using: &generator)
        _ = inflate([0x78, 0x9C] + noise, size: size)
        _ = inflate([0x78, 0x9C, 0xED] + noise, size: size)
        _ = inflate(noise, size: size)
    }
}
