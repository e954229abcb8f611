/// FNV-1a in 64 bits, folded once more so that its last bits depend on all. Source: isthe.com/chongo/tech/comp/fnv.
public enum StableHash {
    /// The hash of `bytes`, the same on every machine and in every version.
    public static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
        let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        return hash ^ hash >> 32
    }
}
