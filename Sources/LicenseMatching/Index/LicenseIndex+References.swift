extension LicenseIndex {
    /// What a reference is the text of.
    enum Kind: UInt32 { case text, notice, exception }

    /// A license's text, its standard notice or an exception.
    struct Reference: Equatable {
        var number: Int
        var kind: Kind
        /// True where its id is on the SPDX list.
        var isListed: Bool
        /// Where its words begin in `words`.
        var start: Int
        var count: Int
        /// Words that may not be left out.
        var required: Int
        /// Indexed sequences of four words that hold none that may be left out.
        var sampled: Int

        static let none = Reference(
            number: 0, kind: .text, isListed: false, start: 0, count: 0, required: 0, sampled: 0)
    }

    private static let fields = 11

    /// Flag of a word that may be left out, and the part of the flags that says how many words the slot before it holds.
    static let optional: UInt8 = 0x80
    /// Flag of a word that tells which license a notice is for.
    static let decisive: UInt8 = 0x40
    static let slotMask: UInt8 = 0x1F

    var referenceCount: Int { references.count / Self.fields }

    func reference(_ number: Int) -> Reference {
        let row = number * Self.fields
        return Reference(
            number: number, kind: Kind(rawValue: references[row + 4] & 3) ?? .text,
            isListed: references[row + 4] & 4 != 0, start: Int(references[row]), count: Int(references[row + 1]),
            required: Int(references[row + 2]), sampled: Int(references[row + 3]))
    }

    /// `sampled` of reference `number` alone.
    @inline(__always)
    func sampled(ofReference number: Int) -> Int { Int(references[number * Self.fields + 3]) }

    /// The license or exception that reference `number` is the text of.
    func id(ofReference number: Int) -> String {
        let row = number * Self.fields
        return string(references[row + 5], references[row + 6])
    }

    /// Whether ScanCode LicenseDB, which names the unlisted reference `id`, classes it as permissive.
    func isPermissiveReference(_ id: String) -> Bool {
        (0..<referenceCount).contains {
            references[$0 * Self.fields + 4] & 8 != 0 && self.id(ofReference: $0) == id
        }
    }

    /// The flags of each word of `reference`.
    func flags(of reference: Reference) -> [UInt8] {
        var flags = [UInt8](repeating: 0, count: reference.count)
        forEachMark(ofReference: reference.number) { start, count, mark in
            for place in start..<min(start + count, flags.count) { flags[place] = mark }
        }
        return flags
    }

    /// Calls `body` with the runs of words of reference `number` that have the same flags, other than none.
    func forEachMark(ofReference number: Int, _ body: (_ start: Int, _ count: Int, _ flags: UInt8) -> Void) {
        let row = number * Self.fields
        let first = Int(references[row + 7])
        for mark in first..<first + Int(references[row + 8]) {
            body(Int(marks[3 * mark]), Int(marks[3 * mark + 1]), UInt8(truncatingIfNeeded: marks[3 * mark + 2]))
        }
    }

    /// The numbered clauses of reference `number`: where each begins and its number or letter.
    func clauses(ofReference number: Int) -> [(start: Int, label: String)] {
        let row = number * Self.fields
        let first = Int(references[row + 9])
        return (first..<first + Int(references[row + 10])).map { clause in
            (Int(clauses[3 * clause]), string(clauses[3 * clause + 1], clauses[3 * clause + 2]))
        }
    }
}
