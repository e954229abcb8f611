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
        for (index, line) in lines.enumerated() where !line.isCode && line.bytes.contains(where: Self.isOpening) {
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
        let isTag = inside.contains { $0 == "=" || $0 == ":" || $0 == "@" || $0 == "/" || $0 == "!" || $0 == "\"" }
        guard !isTag, !isEscaped, let first = inside.first, first.properties.isAlphabetic else {
            return (nil, index + 1)
        }
        return (BracketGroup(mark: mark, text: Self.words(inside), line: line, isInCode: isInCode), end)
    }
}

extension BracketGroups {
    private static func end(_ scalars: [Unicode.Scalar], from start: Int, close: Unicode.Scalar) -> Int? {
        guard start < scalars.count else { return nil }
        return scalars[start...].prefix(longest).firstIndex(of: close)
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

    private static func isOpening(_ byte: UInt8) -> Bool {
        byte == 0x5B || byte == 0x3C || byte == 0x7B || byte == 0xEF || byte == 0xE3
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
        for line in source.lines {
            let start = line.bytes.drop { $0 == 0x20 }
            guard start.first == 0x5B, let end = start.firstIndex(of: 0x5D), start[(end + 1)...].first == 0x3A else {
                continue
            }
            labels.insert(String(decoding: start[(start.startIndex + 1)..<end], as: UTF8.self).lowercased())
        }
        return labels
    }
}
