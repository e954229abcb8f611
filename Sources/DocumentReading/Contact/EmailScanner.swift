/// Finds e-mail addresses in plain sight.
enum EmailScanner {
    static func contact(in token: LineToken, line: Int) -> Contact? {
        guard let address = address(in: token), !address.isExample, !address.isUnread else { return nil }
        return Contact(address.isPublicList ? .mailingList : .email, line: line, value: address.value)
    }

    static func address(in token: LineToken) -> EmailAddress? {
        let signs = LineSigns(token.lowered.utf8)
        guard !signs.isDisjoint(with: [.ampersand, .beyondASCII]) else {
            return signs.contains(.at) ? EmailAddress(lowered: token.lowered) : nil
        }
        let plain = withPlainSigns(Array(token.lowered.utf8))
        return plain.contains(0x40) ? EmailAddress(lowered: String(decoding: plain, as: UTF8.self)) : nil
    }

    /// Whether the fullwidth form of the `@`, U+FF20, stands in `bytes`.
    static func hasWideSign(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.indices.dropLast(2).contains { bytes[$0] == 0xEF && bytes[$0 + 1] == 0xBC && bytes[$0 + 2] == 0xA0 }
    }

    /// `bytes` with an `@` for each of its other spellings.
    private static func withPlainSigns(_ bytes: [UInt8]) -> [UInt8] {
        var plain: [UInt8] = []
        plain.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let isStart = bytes[index] == 0x26 || bytes[index] == 0xEF
            let spelling = isStart ? spellings.first { bytes[index...].starts(with: $0) } : nil
            plain.append(spelling == nil ? bytes[index] : 0x40)
            index += spelling?.count ?? 1
        }
        return plain
    }

    private static let spellings = ["&#64;", "&#x40;", "&commat;", "\u{FF20}"].map { Array($0.utf8) }
}

extension EmailAddress {
    /// Whether the address is a list that everybody reads, by its name.
    var isPublicList: Bool {
        let host = domain.split(separator: ".").first.map(String.init) ?? ""
        let isList = host == "lists" || host == "list" || domain == "googlegroups.com" || domain.hasSuffix("groups.io")
        let words = local.split { $0 == "-" || $0 == "." || $0 == "_" }.map(String.init)
        return isList && words.contains { Self.publicListWords.contains($0) }
    }

    private static let publicListWords: Set<String> = [
        "dev", "devel", "development", "developers", "users", "user", "discuss", "discussion", "announce", "general",
        "help",
        "list", "public", "community", "questions",
    ]
}
