import Git
import TestSupport
import Testing

@Suite("Object ids", .tags(.small))
struct ObjectIDTests {
    private let hex = "0123456789abcdef0123456789abcdef01234567"

    @Test func roundTripsThroughHexAndBytes() throws {
        let id = try #require(ObjectID(hex: hex))
        #expect(id.hex == hex)
        #expect(ObjectID(bytes: id.bytes) == id)
        #expect(ObjectID(hex: hex.uppercased()) == id)
    }

    @Test(arguments: [
        "", "0123", "g123456789abcdef0123456789abcdef01234567", "0123456789abcdef0123456789abcdef012345678",
    ])
    func refusesWhatIsNoId(_ text: String) {
        #expect(ObjectID(hex: text) == nil)
    }

    @Test func refusesOtherLengths() {
        #expect(ObjectID(bytes: [1, 2, 3]) == nil)
    }

    @Test(arguments: 0..<50 as Range<UInt64>) func isOrderedAsItsHexForm(_ seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let left = try #require(ObjectID(bytes: generator.bytes(count: 20, alphabet: [0, 255])))
        let right = try #require(ObjectID(bytes: generator.bytes(count: 20, alphabet: [0, 255])))
        #expect((left < right) == (left.hex < right.hex))
    }
}
