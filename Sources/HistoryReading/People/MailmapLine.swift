/// One rule of a `.mailmap`: which commit identity it matches and what replaces it.
///
/// Source: `parse_name_and_email` and `read_mailmap_line` of git's `mailmap.c`, and gitmailmap(5).
struct MailmapLine: Equatable {
    var properName: String?
    var properEmail: String?
    var commitName: String?
    var commitEmail: String

    /// Nothing for comments, blank lines and lines without `<address>`.
    init?(_ line: ArraySlice<UInt8>) {
        guard line.first != UInt8(ascii: "#"), let first = NamedAddress(line), !first.email.isEmpty else { return nil }
        properName = first.decodedName
        if let second = NamedAddress(first.rest) {
            properEmail = first.decodedEmail
            commitName = second.decodedName
            commitEmail = second.decodedEmail
        } else {
            commitEmail = first.decodedEmail
        }
    }
}

/// The first `Name <address>` of some bytes, and what follows it.
private struct NamedAddress {
    var name: ArraySlice<UInt8>
    var email: ArraySlice<UInt8>
    var rest: ArraySlice<UInt8>

    init?(_ bytes: ArraySlice<UInt8>) {
        guard let open = bytes.firstIndex(of: UInt8(ascii: "<")),
            let close = bytes[(open + 1)...].firstIndex(of: UInt8(ascii: ">"))
        else { return nil }
        name = bytes[..<open].trimmingBlanks
        email = bytes[(open + 1)..<close]
        rest = bytes[(close + 1)...]
    }

    var decodedName: String? {
        name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
    }

    var decodedEmail: String {
        String(decoding: email, as: UTF8.self)
    }
}

extension ArraySlice<UInt8> {
    fileprivate var trimmingBlanks: ArraySlice<UInt8> {
        var slice = drop(while: \.isBlank)
        while let last = slice.last, last.isBlank { slice.removeLast() }
        return slice
    }
}

extension UInt8 {
    /// The bytes that git's own `isspace` accepts.
    fileprivate var isBlank: Bool {
        self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D
    }
}
