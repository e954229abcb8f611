import CLicenseIndex

/// The license index that is part of the executable: numbers in tables, read where they lie.
///
/// `scripts/update-license-index` writes it and `docs/provenance.md` says from what. Making one value costs a few loads.
struct LicenseIndex {
    /// Hashes of the vocabulary, by their keys, and the id of each word.
    let wordHashes: IndexTable<UInt64>
    let wordIDs: IndexTable<UInt16>
    /// Where in `wordHashes` the hashes begin that have each 12-bit key.
    let wordBuckets: IndexTable<UInt16>
    let wordFlags: IndexTable<UInt8>
    /// The words of all references.
    let words: IndexTable<UInt16>
    let references: IndexTable<UInt32>
    let marks: IndexTable<UInt16>
    let clauses: IndexTable<UInt32>
    /// Where in `postings` the heads of four words with each 15-bit key begin.
    let gramBuckets: IndexTable<UInt32>
    /// For each four words a head with some bits of their hash and how many postings follow; then those.
    let postings: IndexTable<UInt32>
    /// A bit for each hash of four words that `postings` has.
    let gramFilter: IndexTable<UInt8>
    let licenses: IndexTable<UInt32>
    let exceptions: IndexTable<UInt32>
    let nameFirsts: IndexTable<UInt64>
    let names: IndexTable<UInt32>
    let nameHashes: IndexTable<UInt64>
    let nameVersions: IndexTable<UInt32>
    let edition: IndexTable<UInt32>
    let strings: IndexTable<UInt8>
    /// Hashes of all words of listed texts, ascending, and the reference of each.
    let wholeHashes: IndexTable<UInt32>
    let wholeReferences: IndexTable<UInt16>

    static let layout: UInt32 = 2
    static let tableCount = 21
    private static let magic: [UInt8] = Array("CSLI".utf8)

    /// The index linked into this executable.
    static var bundled: LicenseIndex {
        LicenseIndex(UnsafeRawBufferPointer(start: commons_license_index(), count: commons_license_index_size()))
    }

    /// Views of `bytes`; every table is empty where they are no index of this layout.
    init(_ bytes: UnsafeRawBufferPointer) {
        let header = Header(bytes)
        wordHashes = IndexTable(header.table(0))
        wordIDs = IndexTable(header.table(1))
        wordBuckets = IndexTable(header.table(2))
        wordFlags = IndexTable(header.table(3))
        words = IndexTable(header.table(4))
        references = IndexTable(header.table(5))
        marks = IndexTable(header.table(6))
        clauses = IndexTable(header.table(7))
        gramBuckets = IndexTable(header.table(8))
        postings = IndexTable(header.table(9))
        gramFilter = IndexTable(header.table(10))
        licenses = IndexTable(header.table(11))
        exceptions = IndexTable(header.table(12))
        nameFirsts = IndexTable(header.table(13))
        names = IndexTable(header.table(14))
        nameHashes = IndexTable(header.table(15))
        nameVersions = IndexTable(header.table(16))
        edition = IndexTable(header.table(17))
        strings = IndexTable(header.table(18))
        wholeHashes = IndexTable(header.table(19))
        wholeReferences = IndexTable(header.table(20))
    }

    func string(_ place: UInt32, _ length: UInt32) -> String {
        strings.text(at: Int(place), length: Int(length))
    }

    /// Magic number, layout, size, count of tables, then offset and size of each.
    private struct Header {
        private let bytes: UnsafeRawBufferPointer
        private let directory: IndexTable<UInt32>
        private let isValid: Bool

        init(_ bytes: UnsafeRawBufferPointer) {
            self.bytes = bytes
            directory = IndexTable(bytes)
            isValid =
                bytes.count >= 16 + 8 * LicenseIndex.tableCount && bytes.prefix(4).elementsEqual(LicenseIndex.magic)
                && directory[1] == LicenseIndex.layout && Int(directory[2]) == bytes.count
                && Int(directory[3]) == LicenseIndex.tableCount
        }

        func table(_ number: Int) -> UnsafeRawBufferPointer {
            let offset = Int(directory[4 + 2 * number])
            let size = Int(directory[5 + 2 * number])
            guard isValid, offset + size <= bytes.count else { return UnsafeRawBufferPointer(start: nil, count: 0) }
            return UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + size])
        }
    }
}
