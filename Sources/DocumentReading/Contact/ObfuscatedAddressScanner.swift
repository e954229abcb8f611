/// Finds e-mail addresses that are spelled out so that programs do not read them.
enum ObfuscatedAddressScanner {
    /// The addresses that begin in `line`; one whose mark stands at the end runs on in `next`.
    static func contacts(in line: SourceLine, before next: SourceLine?) -> [Contact] {
        var bytes = line.signs.contains(.opening) ? spaced(line.bytes) : line.bytes
        if let next, let last = bytes.last(where: { $0 != Byte.space }), last == 0x01 || last == 0x02 {
            bytes += next.signs.contains(.opening) ? spaced(next.bytes) : next.bytes
        }
        guard mayHoldAddress(bytes) else { return [] }
        let words = words(of: bytes, isCode: line.isCode)
        guard words.count > 1 else { return [] }
        return words.indices.compactMap { address(around: $0, in: words) }
            .filter { !$0.isExample && !$0.isUnread }
            .map { Contact(.obfuscatedEmail, line: line.number, value: $0.value) }
    }

    private enum Word: Equatable {
        case at(isMarked: Bool)
        case dot(isMarked: Bool)
        case text(String)

        var text: String? { if case .text(let text) = self { text } else { nil } }
        var isAt: Bool { if case .at = self { true } else { false } }
        var isDot: Bool { if case .dot = self { true } else { false } }
        var isMarked: Bool { self == .at(isMarked: true) || self == .dot(isMarked: true) }
    }

    private static func address(around index: Int, in words: [Word]) -> EmailAddress? {
        if words[index].isAt { return spelledOut(around: index, in: words) }
        guard let domain = words[index].text, mailProviders.contains(domain) else { return nil }
        return besideProvider(index, domain: domain, in: words)
    }

    private static func spelledOut(around index: Int, in words: [Word]) -> EmailAddress? {
        guard index > 0, index + 1 < words.count, let last = words[index - 1].text, isLabel(last) else { return nil }
        var local = last
        if index > 2, words[index - 2] == .dot(isMarked: true), let first = words[index - 3].text, isLabel(first) {
            local = first + "." + last
        }
        var domain = ""
        var spelledDots = 0
        var next = index + 1
        while next < words.count, let label = words[next].text, isLabel(label) {
            domain += label
            guard next + 2 < words.count, words[next + 1].isDot, let more = words[next + 2].text, isLabel(more) else {
                break
            }
            domain += "."
            spelledDots += 1
            next += 2
        }
        guard words[index].isMarked || spelledDots > 0 else { return nil }
        return EmailAddress(local: local, domain: domain)
    }

    /// A login and a mail provider with a joining word of any language between or after them.
    private static func besideProvider(_ index: Int, domain: String, in words: [Word]) -> EmailAddress? {
        if index > 1, isJoiner(words[index - 1]), let login = words[index - 2].text, isLogin(login) {
            return EmailAddress(local: login, domain: domain)
        }
        if index + 2 < words.count, let joiner = words[index + 1].text, joiner.utf8.contains(where: { $0 >= 0x80 }),
            let login = words[index + 2].text, isLogin(login)
        {
            return EmailAddress(local: login, domain: domain)
        }
        return nil
    }

    private static func isJoiner(_ word: Word) -> Bool {
        guard let text = word.text else { return word.isAt }
        return text == "@" || joiners.contains(text) || text.utf8.contains { $0 >= 0x80 }
    }

    private static func isLogin(_ text: String) -> Bool {
        text.utf8.count > 2 && isLabel(text) && !isDomain(text)
    }

    private static func isDomain(_ text: String) -> Bool { mailProviders.contains(text) }

    private static func isLabel(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 64
            && text.utf8.allSatisfy {
                ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2E || $0 == 0x2D || $0 == 0x5F
                    || $0 == 0x2B
            }
    }

    /// Spares most lines the look at every word: an address needs a mark, an "@" that stands alone, words for "at" and for "dot", or a
    /// provider's name.
    private static func mayHoldAddress(_ line: [UInt8]) -> Bool {
        var hasAt = false
        var hasDot = false
        var isInWord = false
        for index in line.indices {
            let sign = signs[Int(line[index])]
            defer { isInWord = sign.isOfWord }
            guard sign.isTelling, !(isInWord && sign.isOfWord) else { continue }
            switch line[index] {
            case 0x01: return true
            case 0x02: hasDot = true
            case 0x40: if !isInWord, !isPart(line, index + 1) { return true }
            case Byte.dot:
                if index + 1 < line.count, line[index + 1].isLetter, isProvider(before: index, in: line) { return true }
            case 0x61, 0x41:
                if isWord("at", in: line, at: index) || isWord("arroba", in: line, at: index) { hasAt = true }
            default: if isAnyDot(in: line, at: index) { hasDot = true }
            }
        }
        return hasAt && hasDot
    }

    /// For each byte whether it is a letter or a digit, and whether it may tell of an address.
    private static let signs: [(isOfWord: Bool, isTelling: Bool)] = (0..<256 as Range<UInt16>).map { value in
        let byte = UInt8(value)
        let isTelling = [0x01, 0x02, 0x40, Byte.dot].contains(byte) || [0x61, 0x64, 0x70].contains(byte | 0x20)
        return (byte.isLetter || byte.isDigit, isTelling)
    }

    private static func isPart(_ line: [UInt8], _ index: Int) -> Bool {
        index >= 0 && index < line.count && (line[index].isLetter || line[index].isDigit)
    }

    /// Whether the label that ends before the dot at `index` is the first one of a mail provider.
    private static func isProvider(before dot: Int, in line: [UInt8]) -> Bool {
        var start = dot
        while start > 0, dot - start < 13, isPart(line, start - 1) { start -= 1 }
        return providerLabels.contains(String(decoding: line[start..<dot], as: UTF8.self).lowercased())
    }

    private static let providerLabels = Set(mailProviders.map { String($0.prefix { $0 != "." }) })

    private static func isAnyDot(in line: [UInt8], at start: Int) -> Bool {
        isWord("dot", in: line, at: start) || isWord("punkt", in: line, at: start)
            || isWord("punto", in: line, at: start)
            || isWord("ponto", in: line, at: start)
    }

    private static func isWord(_ word: StaticString, in line: [UInt8], at start: Int) -> Bool {
        let end = start + word.utf8CodeUnitCount
        guard end <= line.count, end == line.count || !line[end].isLetter else { return false }
        return (start..<end).allSatisfy { line[$0] | 0x20 == word.utf8Start[$0 - start] }
    }

    private static func words(of line: [UInt8], isCode: Bool) -> [Word] {
        LineToken.tokens(of: line, isBracketSplit: false).map { token in
            switch token.lowered {
            case "\u{1}": .at(isMarked: true)
            case "\u{2}": .dot(isMarked: true)
            case "at", "arroba": .at(isMarked: false)
            case "dot", "punkt", "punto", "ponto": .dot(isMarked: false)
            case "@" where !isCode: .at(isMarked: true)
            default: .text(String(token.lowered.drop { "([{<'\u{22}".contains($0) }.trimmingEnd(of: ")]}>'")))
            }
        }
    }

    /// The line with every bracketed "at" and "dot" made one byte between spaces.
    private static func spaced(_ line: [UInt8]) -> [UInt8] {
        let isMarked = line.indices.contains { isOpening(line[$0]) && bracketed(line, from: $0) != nil }
        guard isMarked else { return line }
        var result: [UInt8] = []
        var index = 0
        while index < line.count {
            if isOpening(line[index]), let (mark, end) = bracketed(line, from: index) {
                while result.last == 0x5C { result.removeLast() }
                result.append(contentsOf: [0x20, mark, 0x20])
                index = end
            } else {
                result.append(line[index])
                index += 1
            }
        }
        return result
    }

    private static func bracketed(_ line: [UInt8], from start: Int) -> (mark: UInt8, end: Int)? {
        guard let first = line[(start + 1)...].first(where: { $0 != Byte.space && $0 != 0x5C }), beginsWord[Int(first)],
            let end = line[(start + 1)...].prefix(14).firstIndex(where: isClosing)
        else { return nil }
        let inside = line[(start + 1)..<end].filter { $0 != 0x20 && $0 != 0x5C }
        guard inside.count <= longestWord else { return nil }
        let word = String(decoding: inside, as: UTF8.self).lowercased()
        if atWords.contains(word) { return (1, end + 1) }
        return dotWords.contains(word) ? (2, end + 1) : nil
    }

    private static func isOpening(_ byte: UInt8) -> Bool {
        byte == 0x28 || byte == 0x5B || byte == 0x7B || byte == 0x3C
    }
    private static func isClosing(_ byte: UInt8) -> Bool {
        byte == 0x29 || byte == 0x5D || byte == 0x7D || byte == 0x3E
    }

    private static let atWords: Set<String> = [
        "at", "@", "arroba", "ät", "æt", "et", "a", "chez", "bei", "на", "собака", "アット",
    ]
    private static let dotWords: Set<String> = ["dot", ".", "punkt", "punto", "ponto", "point", "точка", "d0t"]
    /// For each byte whether it begins one of the words, in small letters or capitals.
    private static let beginsWord: [Bool] = (0..<256).map { byte in
        atWords.union(dotWords).contains {
            [$0, $0.uppercased()].contains { $0.utf8.first.map(Int.init) == byte }
        }
    }
    private static let longestWord = atWords.union(dotWords).map(\.utf8.count).max() ?? 0
    private static let joiners: Set<String> = ["et", "na", "chez", "bei", "em", "en", "su", "op", "ved"]
    private static let mailProviders: Set<String> = [
        "gmail.com", "googlemail.com", "hotmail.com", "outlook.com", "live.com", "yahoo.com", "icloud.com", "me.com",
        "protonmail.com", "proton.me", "pm.me", "tutanota.com", "fastmail.com", "riseup.net", "posteo.de", "posteo.net",
        "mailbox.org", "disroot.org", "gmx.de", "gmx.net", "gmx.com", "web.de", "laposte.net", "yandex.ru", "mail.ru",
        "qq.com",
        "163.com", "126.com", "foxmail.com", "naver.com", "autistici.org",
    ]
}

extension Substring {
    fileprivate func trimmingEnd(of marks: String) -> Substring {
        var rest = self
        while let last = rest.last, marks.contains(last) { rest.removeLast() }
        return rest
    }
}
