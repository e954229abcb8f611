/// Words that turn a license into another one, or its permission into a refusal.
enum CriticalWords {
    /// What a difference in a word costs, in words.
    static func weight(of code: UInt16) -> Int { table[Int(code)] ? 8 : 1 }

    static func contains(_ code: UInt16) -> Bool { table[Int(code)] }

    private static let words = [
        "not", "no", "nor", "non", "lesser", "library", "affero", "commercial", "noncommercial", "commercially",
        "derivatives", "sharealike", "except", "unless", "prohibited", "forbidden", "military", "academic", "research",
        "personal", "evaluation", "internal", "only", "sell",
    ]

    private static let table: [Bool] = {
        var table = [Bool](repeating: false, count: 4096)
        for code in words.flatMap(LicenseWords.codes) { table[Int(code)] = true }
        return table
    }()
}
