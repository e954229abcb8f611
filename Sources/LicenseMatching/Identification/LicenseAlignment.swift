/// How the words of a text follow those of one reference.
struct LicenseAlignment {
    /// Words that agree one after another.
    struct Run: Equatable {
        /// Place of the first in the reference.
        var reference: Int
        /// Place of the first in the text.
        var word: Int
        var count: Int
    }

    /// Words of the text between two places where it agrees with the reference, and what the reference has instead.
    struct Difference: Equatable {
        /// Words of the text that the reference lacks, without those that a slot holds.
        var added: Range<Int>
        /// Words of the reference that the text lacks, optional ones left out.
        var missing: [Int]
        /// How many words the slots here may hold.
        var slots: Int
    }

    var reference: LicenseIndex.Reference
    /// The words of the text from the first to the last that agrees.
    var words: Range<Int>
    /// Words that agree.
    var matched: Int
    /// Weighted words that differ.
    var cost: Int
    var differences: [Difference]
    /// Words of the text that slots hold.
    var held: [Range<Int>] = []

    /// Share of agreement, 0 to 1.
    var similarity: Double { Double(matched) / Double(max(1, matched + cost)) }
    /// What ranks alignments: near-identical licenses have nearly the same similarity, but not the same score.
    var score: Int { matched - 2 * cost }
}
