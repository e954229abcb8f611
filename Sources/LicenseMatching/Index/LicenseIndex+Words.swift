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
    }

    /// The id of the word with this 64-bit hash, 0 where no reference holds it.
    @inline(__always)
    func wordID(_ hash: UInt64) -> UInt16 {
        let bucket = Int(hash >> 52)
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

    /// What a difference in a word costs, in words; in a notice the version decides which license it is.
    func weight(of word: UInt16, inNotice: Bool) -> Int {
        let flags = wordFlags[Int(word)]
        if inNotice, flags & WordFlag.version != 0 { return 40 }
        return flags & WordFlag.critical != 0 ? 8 : 1
    }
}
