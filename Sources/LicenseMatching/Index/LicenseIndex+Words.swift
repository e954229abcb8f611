extension LicenseIndex {
    /// What is known of a word beside its id.
    enum WordFlag {
        /// Turns a license into another one, or its permission into a refusal.
        static let critical: UInt8 = 1
        /// Decides in a notice which license it is.
        static let version: UInt8 = 2
        /// Begins a phrase of `LicensePhrases`.
        static let beginsPhrase: UInt8 = 4
        /// Obliges, allows, forbids or limits.
        static let binding: UInt8 = 8
        /// Turns a permission around wherever it comes or goes.
        static let turning: UInt8 = 16
        /// May number a clause: a short number, a letter, a Roman numeral.
        static let label: UInt8 = 32
    }

    /// The id of the word with this 64-bit hash, 0 where no reference holds it.
    @inline(__always)
    func wordID(_ hash: UInt64) -> UInt16 {
        // Hashes of short words differ in the lower bits alone.
        let bucket = Int((hash &* 0x9E37_79B9_7F4A_7C15) >> 52)
        var position = Int(wordBuckets[bucket])
        let end = Int(wordBuckets[bucket + 1])
        while position < end {
            let found = wordHashes[position]
            if found == hash { return wordIDs[position] }
            if found > hash { return 0 }
            position += 1
        }
        return 0
    }

    /// True for a word that may number a clause; at a line's start the numbers of clauses are passed over.
    func isLabel(_ word: UInt16) -> Bool { wordFlags[Int(word)] & WordFlag.label != 0 }

    /// What a difference in a word costs, in words; in a notice the version decides which license it is.
    func weight(of word: UInt16, inNotice: Bool) -> Int {
        let flags = wordFlags[Int(word)]
        if inNotice, flags & WordFlag.version != 0 { return 40 }
        return flags & WordFlag.critical != 0 ? 8 : 1
    }

    /// No reference has more words.
    static let maximumReference = 65_536

    /// The number of the listed text that may be these words and no others, by their hash.
    func whole(_ words: [UInt16]) -> Int? {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for word in words { hash = (hash ^ UInt64(word)) &* 0x100_0000_01B3 }
        let wanted = UInt32(truncatingIfNeeded: hash >> 32)
        let position = wholeHashes.lowerBound(of: wanted, in: 0..<wholeHashes.count)
        guard position < wholeHashes.count, wholeHashes[position] == wanted else { return nil }
        return Int(wholeReferences[position])
    }
}
