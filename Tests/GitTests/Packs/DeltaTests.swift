import TestSupport
import Testing

@testable import Git

@Suite("Deltas", .tags(.small))
struct DeltaTests {
    private func apply(_ recipe: [UInt8], to base: String) -> String? {
        recipe.withUnsafeBufferPointer { bytes in
            guard let delta = Delta(bytes), delta.resultSize < 1 << 20 else { return nil }
            var isSound = false
            let size = delta.resultSize
            let result = [UInt8](unsafeUninitializedCapacity: max(size, 1)) { buffer, count in
                guard let start = buffer.baseAddress else { return }
                isSound = Array(base.utf8).withUnsafeBufferPointer { delta.apply(to: $0, into: start) }
                count = isSound ? size : 0
            }
            return isSound ? String(decoding: result, as: UTF8.self) : nil
        }
    }

    @Test func copiesAndAdds() {
        #expect(apply([5, 8, 0x91, 1, 3, 2, 0x58, 0x59, 0x90, 3], to: "abcde") == "bcdXYabc")
    }

    @Test(
        arguments: [
            [], [5], [5, 3, 0], [4, 3, 0x90, 3], [5, 3, 0x90, 2], [5, 3, 0x90, 4], [5, 3, 0x91, 3, 3], [5, 3, 0x91],
            [5, 3, 5, 0x58], [5, 2, 3, 0x58, 0x58, 0x58], [5, 3, 0x9F, 0, 0, 0, 0xFF, 3], [5, 0x80, 0x80, 0x80],
        ] as [[UInt8]]) func refusesWhatDoesNotFit(_ recipe: [UInt8])
    {
        #expect(apply(recipe, to: "abcde") == nil)
    }

    @Test(arguments: 0..<1_000 as Range<UInt64>) func survivesAnyBytes(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let noise = generator.bytes(count: Int.random(in: 0..<40, using: &generator), alphabet: [0x91, 1, 2, 0x80, 3])
        _ = apply(noise, to: "abcde")
        _ = apply([5, UInt8.random(in: 0...127, using: &generator)] + noise, to: "abcde")
    }
}
