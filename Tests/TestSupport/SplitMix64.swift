/// A small generator with a fixed sequence for each seed, so that a failing property test names the seed that breaks it.
///
/// Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
public struct SplitMix64: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// Starts the sequence of `seed`.
    public init(seed: UInt64) {
        state = seed
    }

    /// The next number of the sequence.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

extension SplitMix64 {
    /// `count` bytes, one in three of them from `alphabet`, so that structure appears among the noise.
    public mutating func bytes(count: Int, alphabet: [UInt8]) -> [UInt8] {
        (0..<count).map { _ in
            if !alphabet.isEmpty, Int.random(in: 0..<3, using: &self) > 0 {
                return alphabet[Int.random(in: 0..<alphabet.count, using: &self)]
            }
            return UInt8.random(in: 0...255, using: &self)
        }
    }
}
