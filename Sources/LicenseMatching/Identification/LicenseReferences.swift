/// The reference texts, notices and exceptions as word codes, with an index of their four-word sequences.
struct LicenseReferences: Sendable {
    enum Kind: UInt8 { case text, notice, exception }

    struct Reference: Sendable {
        var kind: Kind
        var id: String
        /// Where its words are in `codes`.
        var words: Range<Int>
        /// Words that are not optional.
        var required = 0
        /// Four-word sequences in the index that hold no optional word.
        var sampled = 0
    }

    static let shared = LicenseReferences(table: LicenseReferenceData.table)
    static let optional: UInt8 = 0x80
    static let slotMask: UInt8 = 0x1F

    private(set) var references: [Reference] = []
    private(set) var codes: [UInt16] = []
    /// A word's flags: `optional`, and how many words the slot before it may hold.
    private(set) var flags: [UInt8] = []
    /// The reference of each word.
    private var owners: [UInt16] = []
    private var bucketStarts: [UInt32] = []
    private var positions: [UInt32] = []

    init(table: String) {
        read(Array(table.utf8))
        buildIndex()
    }

    /// The sampling key of four words, nil for the three quarters that are left out.
    static func key(_ a: UInt16, _ b: UInt16, _ c: UInt16, _ d: UInt16) -> Int? {
        var hash = UInt64(a) | UInt64(b) << 12 | UInt64(c) << 24 | UInt64(d) << 36
        hash = (hash ^ (hash >> 29)) &* 0xBF58_476D_1CE4_E5B9
        hash ^= hash >> 32
        return hash & 3 == 0 ? Int(hash >> 2 & 0xFFFF) : nil
    }

    func owner(of position: Int) -> Int { Int(owners[position]) }

    /// Positions in `codes` whose four words may be those with `key`; the caller compares the words.
    func positions(withKey key: Int) -> ArraySlice<UInt32> {
        positions[Int(bucketStarts[key])..<Int(bucketStarts[key + 1])]
    }

    // MARK: Reading the table

    private static let digitValues: [UInt8] = {
        var values = [UInt8](repeating: 0, count: 256)
        for (value, digit) in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8.enumerated() {
            values[Int(digit)] = UInt8(value)
        }
        return values
    }()

    private mutating func read(_ table: [UInt8]) {
        codes.reserveCapacity(table.count / 2)
        flags.reserveCapacity(table.count / 2)
        owners.reserveCapacity(table.count / 2)
        var pending = Pending()
        for line in table.split(separator: 0x0A) {
            if line.first == UInt8(ascii: "=") {
                pending = Pending()
                open(line.dropFirst())
            } else {
                readCodes(line, pending: &pending)
            }
        }
        for index in references.indices {
            let words = references[index].words
            references[index].required = words.count { flags[$0] & Self.optional == 0 }
        }
    }

    private mutating func open(_ heading: ArraySlice<UInt8>) {
        let kind: Kind =
            switch heading.first {
            case UInt8(ascii: "N"): .notice
            case UInt8(ascii: "E"): .exception
            default: .text
            }
        let id = String(decoding: heading.dropFirst(), as: UTF8.self)
        references.append(Reference(kind: kind, id: id, words: codes.count..<codes.count))
    }

    /// What the marks before a word say about it.
    private struct Pending {
        var isOptional = false
        /// Words that a slot holds here.
        var slot: UInt8 = 0
        /// The slot whose default words are being read: others may stand anywhere among them.
        var enclosing: UInt8 = 0

        mutating func read(mark: UInt16) {
            switch mark {
            case 0:
                isOptional = true
                enclosing = slot
            case 1:
                isOptional = false
                slot = max(slot, enclosing)
                enclosing = 0
            default: slot = min(max(slot, UInt8(mark - 2)), LicenseReferences.slotMask)
            }
        }

        mutating func takeFlags() -> UInt8 {
            defer { slot = enclosing }
            return slot | (isOptional ? LicenseReferences.optional : 0)
        }
    }

    private mutating func readCodes(_ line: ArraySlice<UInt8>, pending: inout Pending) {
        guard let owner = references.indices.last else { return }
        var index = line.startIndex
        while index + 1 < line.endIndex {
            let code = UInt16(Self.digitValues[Int(line[index])]) << 6 | UInt16(Self.digitValues[Int(line[index + 1])])
            index += 2
            if code < LicenseWords.firstCode {
                pending.read(mark: code)
            } else {
                codes.append(code)
                flags.append(pending.takeFlags())
                owners.append(UInt16(owner))
            }
        }
        references[owner].words = references[owner].words.lowerBound..<codes.count
    }

    private mutating func buildIndex() {
        var keys: [(key: Int, position: Int)] = []
        var counts = [UInt32](repeating: 0, count: 65_537)
        for position in 0..<max(0, codes.count - 3) where owners[position] == owners[position + 3] {
            guard
                let key = Self.key(codes[position], codes[position + 1], codes[position + 2], codes[position + 3])
            else { continue }
            keys.append((key, position))
            counts[key + 1] += 1
            if flags[position] & Self.optional == 0, flags[position + 3] & Self.optional == 0 {
                references[owner(of: position)].sampled += 1
            }
        }
        for index in 1..<counts.count { counts[index] += counts[index - 1] }
        bucketStarts = counts
        positions = [UInt32](repeating: 0, count: keys.count)
        for (key, position) in keys {
            positions[Int(counts[key])] = UInt32(position)
            counts[key] += 1
        }
    }
}
