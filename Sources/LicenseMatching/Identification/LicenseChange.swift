/// Whether a difference between a text and a reference changes what is granted.
struct LicenseChange {
    /// A run of so many words more or fewer than the reference is a change, not noise; of a long text one in a hundred.
    static let notable = 7
    /// So many words without any that binds are an introduction, a title or an address.
    static let unbinding = 60

    private let difference: LicenseAlignment.Difference
    private let reference: LicenseIndex.Reference
    private let words: LicenseWords
    private let index: LicenseIndex
    private let text: LicenseDifferenceText

    init(_ difference: LicenseAlignment.Difference, _ text: LicenseDifferenceText) {
        self.difference = difference
        self.text = text
        reference = text.reference
        words = text.words
        index = text.index
    }

    /// What a person should look at, nil for noise.
    func reason(of id: String) -> String? {
        let least = max(Self.notable, reference.required / 100)
        let added = difference.added.count - difference.slots - difference.missing.count
        let lost = difference.missing.count - difference.added.count
        let gainedWords = words.codes[difference.added]
        let lostWords = difference.missing.map { index.words[reference.start + $0] }
        if added >= least, binds(gainedWords) || added > Self.unbinding {
            return "adds \(added) words to \(id): \(text.quote(difference.added))"
        }
        if lost >= least, reference.kind != .notice, binds(lostWords[...]) || lost > Self.unbinding {
            return "\(text.describe(difference)), compared with \(id)"
        }
        if reference.kind == .text, difference.missing.first != 0, turning(gainedWords) != turning(lostWords[...]) {
            return "\(text.describe(difference)), compared with \(id), which decides what is granted"
        }
        return nil
    }

    /// The words that turn permissions around, in no order.
    private func turning(_ words: ArraySlice<UInt16>) -> [UInt16] {
        words.filter { index.wordFlags[Int($0)] & LicenseIndex.WordFlag.turning != 0 }.sorted()
    }

    /// True where one of the words obliges, allows, forbids or limits.
    private func binds(_ words: ArraySlice<UInt16>) -> Bool {
        words.contains {
            index.wordFlags[Int($0)] & (LicenseIndex.WordFlag.critical | LicenseIndex.WordFlag.binding) != 0
        }
    }
}
