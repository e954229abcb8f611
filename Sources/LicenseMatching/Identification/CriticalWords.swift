/// Words that turn a license into another one, or its permission into a refusal.
enum CriticalWords {
    /// What a difference in a word costs, in words; in a notice the version decides which license it is.
    static func weight(of code: UInt16, inNotice: Bool) -> Int {
        if inNotice, versions[Int(code)] { return 40 }
        return table[Int(code)] ? 8 : 1
    }

    private static let words = [
        "not", "no", "nor", "non", "lesser", "library", "affero", "commercial", "noncommercial", "commercially",
        "derivatives", "sharealike", "except", "unless", "prohibited", "forbidden", "military", "academic", "research",
        "personal", "evaluation", "internal", "only", "sell",
    ]

    private static let table = table(of: words)
    private static let versions = table(of: ["1", "2", "3", "4", "lesser", "library", "affero", "later"])

    private static func table(of words: [String]) -> [Bool] {
        var table = [Bool](repeating: false, count: 4096)
        for code in words.flatMap(LicenseWords.codes) { table[Int(code)] = true }
        return table
    }
}
