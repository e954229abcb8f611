/// Finds people line by line; those under a heading of former maintainers are left out.
struct MaintainerRoll {
    private(set) var count = 0
    private(set) var lines: [Int] = []
    private var isFormer = false
    /// Whether the head of a table has passed, so that a row tells of somebody.
    private var isInTable = false
    private var seen: Set<String> = []

    /// The people whom the line names and none before it did.
    mutating func people(on line: SourceLine) -> [NamedPerson] {
        let start = line.bytes.drop { $0 == 0x20 || $0 == 0x09 }
        if start.first == 0x23 || start.last == 0x3A {
            isFormer = Self.isAboutFormer(start)
            if start.first == 0x23 { return [] }
        }
        if !line.bytes.contains(Byte.pipe) {
            isInTable = false
        } else if Self.isBelowHead(start) {
            isInTable = true
            return []
        }
        guard !isFormer, !start.starts(with: "L:".utf8), !start.starts(with: "W:".utf8) else { return [] }
        let clues = Clues(line, isRow: isInTable)
        let found = clues.keys
        guard !found.isEmpty else { return [] }
        let isNew = found.allSatisfy { !seen.contains($0) }
        seen.formUnion(found)
        guard isNew else { return [] }
        // A row of a table and an item with an address are about one person, however many handles they give.
        let people = NamedPerson.people(
            emails: clues.emails, logins: clues.logins, name: clues.name,
            areOne: clues.hasAddress || line.bytes.contains(0x7C), line: line.number)
        count += people.count
        lines.append(line.number)
        return people
    }

    /// What tells the people of a line apart: addresses, else handles and profiles, else a name in a list.
    private struct Clues {
        var emails: [String]
        var logins: [String]
        var name: String?
        /// Whether the line has an address of whatever kind.
        var hasAddress: Bool

        /// What nobody before may have.
        var keys: [String] { emails.isEmpty ? logins.isEmpty ? [name].compactMap(\.self) : logins : emails }

        init(_ line: SourceLine, isRow: Bool) {
            let tokens = LineToken.markedTokens(of: line)
            let addresses = tokens.compactMap { EmailScanner.address(in: $0) }
            hasAddress = !addresses.isEmpty
            emails =
                addresses
                .filter { !$0.isExample && !$0.isPublicList }.map { $0.value.lowercased() }.uniqued
            let handles = HandleScanner.contacts(in: tokens, line: line.number, isPrivate: false)
                .filter { $0.kind == .handle }.map { $0.value.dropFirst().lowercased() }
            let profiles = tokens.compactMap { MaintainerRoll.profile(in: $0) }
            let isOfOrganisation = !profiles.isEmpty && MaintainerRoll.speaksOfOrganisation(line)
            logins = (handles + (isOfOrganisation ? [] : profiles)).uniqued
            name =
                MaintainerRoll.name(before: line) ?? MaintainerRoll.listedName(line)
                ?? (isRow ? MaintainerRoll.firstCell(line) : nil)
        }
    }

    private static func profile(in token: LineToken) -> String? {
        guard let address = WebAddress(token), forges.contains(address.host) else { return nil }
        let parts = address.path.split(separator: "/")
        return parts.count == 1 ? parts.first?.lowercased() : nil
    }

    /// An organisation's page has the same address as a person's.
    private static func speaksOfOrganisation(_ line: SourceLine) -> Bool {
        let words = String(decoding: line.bytes.prefix(1000), as: UTF8.self).lowercased()
        return [" org]", " org ", "organisation", "organization"].contains { words.contains($0) }
    }

    /// The two to five words before `<address>`, as git writes people.
    private static func name(before line: SourceLine) -> String? {
        guard let end = line.bytes.firstIndex(of: 0x3C), end < 120 else { return nil }
        let words = line.bytes[..<end].split(whereSeparator: isBesideName)
        guard (2...5).contains(words.count) else { return nil }
        return words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    }

    /// A space or tab, or one of `*-+|:`.
    private static func isBesideName(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x09, 0x2A, 0x2D, 0x2B, 0x7C, 0x3A: true
        default: false
        }
    }

    /// An item that is nothing but a name of two to four words with capitals, whatever brackets say behind it, or one word as in a
    /// YAML list of logins.
    private static func listedName(_ line: SourceLine) -> String? {
        let start = line.bytes.drop { $0 == 0x20 || $0 == 0x09 }
        guard let mark = start.first, mark == 0x2D || mark == 0x2A, start.dropFirst().first == 0x20 else { return nil }
        let text = start.dropFirst(2).prefix(80)
        let named = text.prefix { $0 != 0x28 }
        guard named.count(where: { $0 == Byte.space }) < 8 else { return nil }
        let words = named.split { $0 == 0x20 || $0 == 0x0D || $0 == Byte.asterisk }
            .map { String(decoding: $0, as: UTF8.self) }
        let isSentence = words.last?.hasSuffix(".") == true
        let isName = (2...4).contains(words.count) && !isSentence && words.allSatisfy { $0.first?.isUppercase == true }
        let isLogin = words.count == 1 && named.endIndex == text.endIndex && words[0].utf8.allSatisfy(Self.isLoginByte)
        return isName || isLogin ? words.joined(separator: " ").lowercased() : nil
    }

    /// The dashes between the head of a table and its rows.
    private static func isBelowHead(_ line: ArraySlice<UInt8>) -> Bool {
        line.contains(Byte.hyphen)
            && line.allSatisfy { [Byte.pipe, Byte.hyphen, Byte.colon, Byte.space, Byte.carriageReturn].contains($0) }
    }

    /// The first cell of a row that is nothing but a name of two to four words with capitals, linked or not.
    private static func firstCell(_ line: SourceLine) -> String? {
        guard let cell = line.bytes.split(separator: Byte.pipe).first(where: { !$0.allSatisfy { $0 == Byte.space } })
        else {
            return nil
        }
        let text = String(decoding: cell.prefix(200), as: UTF8.self)
        let shown = text.firstIndex(of: "[").flatMap { start in
            text[start...].firstIndex(of: "]").map { text[text.index(after: start)..<$0] }
        }
        let words = (shown ?? text[...]).split { " \t*_".contains($0) }
        let isName =
            (2...4).contains(words.count)
            && words.allSatisfy { word in
                word.first?.isUppercase == true && !word.contains { $0.isNumber || "():/!?".contains($0) }
            }
        return isName ? words.joined(separator: " ").lowercased() : nil
    }

    private static func isLoginByte(_ byte: UInt8) -> Bool {
        (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x41 && byte <= 0x5A) || (byte >= 0x30 && byte <= 0x39)
            || byte == 0x2D
    }

    private static func isAboutFormer(_ heading: ArraySlice<UInt8>) -> Bool {
        let text = String(decoding: heading.prefix(120), as: UTF8.self).lowercased()
        return ["emerit", "former", "past", "alumni", "retired", "inactive", "ehemalig", "ancien", "anterior", "бывш"]
            .contains {
                text.contains($0)
            }
    }

    private static let forges: Set<String> = ["github.com", "gitlab.com", "codeberg.org", "bitbucket.org", "gitea.com"]
}

extension [String] {
    /// Each once, in order.
    fileprivate var uniqued: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
