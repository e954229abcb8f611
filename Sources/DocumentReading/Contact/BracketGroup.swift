/// Words between brackets that are no link.
struct BracketGroup: Sendable, Equatable {
    enum Mark: Sendable, Equatable { case square, angle, brace, engine }

    let mark: Mark
    /// Between the brackets, without spaces around.
    let text: String
    /// Where the group opens, counted from 1.
    let line: Int
    /// Whether it stands between backticks.
    let isInCode: Bool

    /// Whether a site generator fills the group in when it builds the page.
    var isRendered: Bool {
        let start = text.lowercased()
        return start.hasPrefix("site.") || start.hasPrefix("page.") || start.hasPrefix("<") || start.hasPrefix("%")
    }
}

/// Every group of brackets in a document, in order. A group may run into the next line, as wrapped text does.
struct BracketGroups: Sendable {
    private(set) var all: [BracketGroup] = []
    private let labels: Set<String>

    /// Longer groups are asides, not blanks.
    private static let longest = 80

    init(_ source: SourceLines) {
        labels = Self.definedLabels(source)
        let lines = source.lines
        for (index, line) in lines.enumerated() where !line.isCode && Self.mayHoldGroup(line) {
            var scalars = Self.scalars(line)
            let own = scalars.count
            if index + 1 < lines.count, !lines[index + 1].isCode {
                scalars.append(" ")
                scalars.append(contentsOf: Self.scalars(lines[index + 1]).prefix(Self.longest).drop { $0 == " " })
            }
            scan(scalars, own: own, line: line.number)
        }
    }

    private mutating func scan(_ scalars: [Unicode.Scalar], own: Int, line: Int) {
        var isInCode = false
        var index = 0
        while index < own {
            if scalars[index] == "`" { isInCode.toggle() }
            if let (group, end) = group(scalars, at: index, line: line, isInCode: isInCode) {
                if let group { all.append(group) }
                index = max(end, index + 1)
            } else {
                index += 1
            }
        }
    }

    private func group(
        _ scalars: [Unicode.Scalar], at index: Int, line: Int, isInCode: Bool
    ) -> (BracketGroup?, end: Int)? {
        let next = index + 1 < scalars.count ? scalars[index + 1] : " "
        switch scalars[index] {
        case "[", "【": return square(scalars, at: index, line: line, isInCode: isInCode)
        case "<" where next == "%":
            return engine(scalars, at: index, skip: 2, close: "%", line: line, isInCode: isInCode)
        case "{" where next == "{":
            return engine(scalars, at: index, skip: 2, close: "}", line: line, isInCode: isInCode)
        case "<": return plain(scalars, at: index, mark: .angle, close: ">", line: line, isInCode: isInCode)
        case "{": return plain(scalars, at: index, mark: .brace, close: "}", line: line, isInCode: isInCode)
        default: return nil
        }
    }

    private func square(
        _ scalars: [Unicode.Scalar], at index: Int, line: Int, isInCode: Bool
    ) -> (BracketGroup?, end: Int)? {
        let close: Unicode.Scalar = scalars[index] == "[" ? "]" : "】"
        guard let end = Self.end(scalars, from: index + 1, close: close) else { return nil }
        let text = Self.words(scalars[(index + 1)..<end])
        let before = index > 0 ? scalars[index - 1] : " "
        let after = scalars[(end + 1)...].first { $0 != " " } ?? "."
        let isTight = end + 1 < scalars.count && scalars[end + 1] != " "
        let isLink = after == "(" && isTight || after == "[" || after == ":" && isTight || after == "]" && isTight
        guard !isLink, before != "]", before != "!", !labels.contains(text.lowercased()) else { return (nil, end) }
        return (BracketGroup(mark: .square, text: text, line: line, isInCode: isInCode), end)
    }

    private func engine(
        _ scalars: [Unicode.Scalar], at index: Int, skip: Int, close: Unicode.Scalar, line: Int, isInCode: Bool
    ) -> (BracketGroup?, end: Int)? {
        guard let end = Self.end(scalars, from: index + skip, close: close) else { return nil }
        let isEscaped =
            index > 0 && (scalars[index - 1] == "$" || scalars[index - 1] == "\\" || scalars[index - 1] == "%")
        let text = Self.words(scalars[(index + skip)..<end])
        guard !isInCode, !isEscaped, !text.isEmpty else { return (nil, end) }
        return (BracketGroup(mark: .engine, text: text, line: line, isInCode: isInCode), end)
    }

    private func plain(
        _ scalars: [Unicode.Scalar], at index: Int, mark: BracketGroup.Mark, close: Unicode.Scalar, line: Int,
        isInCode: Bool
    ) -> (BracketGroup?, end: Int)? {
        guard let end = Self.end(scalars, from: index + 1, close: close) else { return nil }
        let inside = scalars[(index + 1)..<end]
        let isEscaped = index > 0 && (scalars[index - 1] == "$" || scalars[index - 1] == "%")
        let isTag = inside.contains { Self.isOfTag($0.value) }
        guard !isTag, !isEscaped, let first = inside.first, first.properties.isAlphabetic else {
            return (nil, index + 1)
        }
        return (BracketGroup(mark: mark, text: Self.words(inside), line: line, isInCode: isInCode), end)
    }
}

extension BracketGroups {
    /// Where the first `close` stands from `start` on, if it is near.
    private static func end<Sign: Equatable>(_ signs: [Sign], from start: Int, close: Sign) -> Int? {
        guard start < signs.count else { return nil }
        return signs[start...].prefix(longest).firstIndex(of: close)
    }

    /// Whether a character stands in tags and addresses, not in blanks: `=`, `:`, `@`, `/`, `!` or `"`.
    private static func isOfTag(_ code: UInt32) -> Bool {
        code == 0x3D || code == 0x3A || code == 0x40 || code == 0x2F || code == 0x21 || code == 0x22
    }

    private static func words(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        for scalar in scalars where scalar != "\\" && scalar != "*" && scalar != "`" && scalar != "=" {
            if scalar == " " || scalar == "\t" {
                if let last = text.last, last != " " { text.append(" ") }
            } else {
                text.append(scalar)
            }
        }
        if text.last == " " { text.removeLast() }
        return String(text)
    }

    /// Spares most lines the look at every scalar: false where every bracket is one of a link or of a tag.
    private static func mayHoldGroup(_ line: SourceLine) -> Bool {
        guard !line.signs.isDisjoint(with: [.opening, .beyondASCII]) else { return false }
        let line = line.bytes
        var index = 0
        while index < line.count {
            let next = index + 1 < line.count ? line[index + 1] : Byte.space
            switch line[index] {
            case 0xE3, 0xEF:
                if line[index...].starts(with: wide) || line[index...].starts(with: lenticular) { return true }
            case Byte.openBracket:
                guard let end = end(line, from: index + 1, close: 0x5D), end + 1 < line.count else { return true }
                guard line[end + 1] == 0x28 || line[end + 1] == 0x5B || line[end + 1] == Byte.colon else { return true }
                index = end
            case 0x3C: if next == 0x25 || mayBeGroup(line, from: index + 1, close: 0x3E) { return true }
            case 0x7B: if next == 0x7B || mayBeGroup(line, from: index + 1, close: 0x7D) { return true }
            default: break
            }
            index += 1
        }
        return false
    }

    /// U+FF3B and U+3010.
    private static let (wide, lenticular): ([UInt8], [UInt8]) = ([0xEF, 0xBC, 0xBB], [0xE3, 0x80, 0x90])

    /// Whether what stands from `start` on to `close` is neither a tag nor without a letter at its beginning.
    private static func mayBeGroup(_ line: [UInt8], from start: Int, close: UInt8) -> Bool {
        guard let end = end(line, from: start, close: close) else { return true }
        guard start < end, line[start].isLetter || line[start] >= 0x80 else { return false }
        return !line[start..<end].contains { isOfTag(UInt32($0)) }
    }

    /// Fullwidth brackets are made plain: East Asian translations of templates use them.
    private static func scalars(_ line: SourceLine) -> [Unicode.Scalar] {
        String(decoding: line.bytes, as: UTF8.self).unicodeScalars.compactMap { scalar in
            switch scalar {
            case "\u{FF3B}": "["
            case "\u{FF3D}": "]"
            case "\r": nil
            default: scalar
            }
        }
    }

    /// Labels that a `[label]: address` line defines; brackets around them make a link.
    private static func definedLabels(_ source: SourceLines) -> Set<String> {
        var labels: Set<String> = []
        for line in source.lines where line.signs.contains(.opening) {
            let start = line.bytes.drop { $0 == 0x20 }
            guard start.first == 0x5B, let end = start.firstIndex(of: 0x5D), start[(end + 1)...].first == 0x3A else {
                continue
            }
            labels.insert(String(decoding: start[(start.startIndex + 1)..<end], as: UTF8.self).lowercased())
        }
        return labels
    }
}
