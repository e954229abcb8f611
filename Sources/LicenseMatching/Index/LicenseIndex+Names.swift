extension LicenseIndex {
    /// A name by which people call licenses.
    struct Name {
        fileprivate var row: Int
        /// How many tokens it has.
        var count: Int
    }

    /// FNV-1a, 64 bit (Fowler, Noll, Vo).
    static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash
    }

    /// The longest name that the tokens with these hashes begin with from `position` on.
    func name(at position: Int, in tokens: [UInt64]) -> Name? {
        var row = nameFirsts.lowerBound(of: tokens[position], in: 0..<nameFirsts.count)
        while row < nameFirsts.count, nameFirsts[row] == tokens[position] {
            let start = Int(names[4 * row])
            let count = Int(names[4 * row + 1])
            if position + count <= tokens.count,
                (0..<count).allSatisfy({ nameHashes[start + $0] == tokens[position + $0] })
            {
                return Name(row: row, count: count)
            }
            row += 1
        }
        return nil
    }

    /// The family of the licenses that `name` may mean, empty where it is no license's.
    func family(of name: Name) -> String {
        let row = 4 * Int(names[4 * name.row + 2])
        let first = string(nameVersions[row + 2], nameVersions[row + 3])
        return first.hasPrefix("?") ? String(first.dropFirst()) : LicenseFamilies.family(of: first)
    }

    /// The id of `name` in the version whose token has this hash, nil where
    /// it has no such version. The version of no token is the name alone; `?` and a family stand for a name that leaves open
    /// which license it is, `+` and an id for an exception.
    func id(of name: Name, version: UInt64) -> String? {
        let first = Int(names[4 * name.row + 2])
        for entry in first..<first + Int(names[4 * name.row + 3]) {
            let row = 4 * entry
            guard UInt64(nameVersions[row]) | UInt64(nameVersions[row + 1]) << 32 == version else { continue }
            return string(nameVersions[row + 2], nameVersions[row + 3])
        }
        return nil
    }
}
