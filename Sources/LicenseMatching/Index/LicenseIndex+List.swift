extension LicenseIndex {
    private static let fields = 5

    /// The version of the SPDX list and its date, with a blank between.
    var editionText: String { string(edition[0], edition[1]) }

    var licenseCount: Int { licenses.count / Self.fields }
    var exceptionCount: Int { exceptions.count / Self.fields }

    func license(_ number: Int) -> ListedLicense {
        let flags = licenses[number * Self.fields + 4]
        return ListedLicense(
            id: id(number, in: licenses), name: name(number, in: licenses), isDeprecated: flags & 1 != 0,
            isOSIApproved: flags & 2 != 0, isFSFFree: flags & 4 != 0, isOpenForContent: flags & 8 != 0,
            isPermissive: flags & 16 != 0)
    }

    func exception(_ number: Int) -> ListedException {
        ListedException(
            id: id(number, in: exceptions), name: name(number, in: exceptions),
            isDeprecated: exceptions[number * Self.fields + 4] & 1 != 0)
    }

    /// The license with `id`, case ignored.
    func license(_ id: String) -> ListedLicense? {
        find(id, in: licenses).map { license($0) }
    }

    /// The exception with `id`, case ignored.
    func exception(_ id: String) -> ListedException? {
        find(id, in: exceptions).map { exception($0) }
    }

    private func id(_ number: Int, in table: IndexTable<UInt32>) -> String {
        string(table[number * Self.fields], table[number * Self.fields + 1])
    }

    private func name(_ number: Int, in table: IndexTable<UInt32>) -> String {
        string(table[number * Self.fields + 2], table[number * Self.fields + 3])
    }

    /// The tables are in the order of the ids in lower case.
    private func find(_ id: String, in table: IndexTable<UInt32>) -> Int? {
        let wanted = Array(id.utf8.prefix(200))
        var low = 0
        var high = table.count / Self.fields
        while low < high {
            let middle = (low + high) / 2
            switch order(middle, wanted, in: table) {
            case 0: return middle
            case ..<0: low = middle + 1
            default: high = middle
            }
        }
        return nil
    }

    /// Less than, equal to or more than 0 as the id at `number` is to `wanted`, both in lower case.
    private func order(_ number: Int, _ wanted: [UInt8], in table: IndexTable<UInt32>) -> Int {
        let place = Int(table[number * Self.fields])
        let length = Int(table[number * Self.fields + 1])
        for offset in 0..<min(length, wanted.count) {
            let mine = Self.lowercased(strings[place + offset])
            let other = Self.lowercased(wanted[offset])
            if mine != other { return Int(mine) - Int(other) }
        }
        return length - wanted.count
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
    }
}
