/// The shape of a document: its headings and lists, which translations keep.
struct ConductOutline: Sendable {
    struct Heading: Sendable, Equatable {
        /// Counted from 1.
        let line: Int
        let level: Int
        /// In lower case.
        let text: String
    }

    private(set) var headings: [Heading] = []
    /// How many items each list has, in order.
    private(set) var lists: [Int] = []
    /// Paragraphs that begin with strong words, such as the impact and the consequence of version 2 of the Contributor Covenant.
    private(set) var leadWords = 0
    /// Words; a character of a script without spaces counts as half a word.
    private(set) var wordCount = 0

    init(_ source: SourceLines) {
        var items = 0
        var isAfterBlank = false
        for (index, line) in source.lines.enumerated() where !line.isCode {
            wordCount += Self.words(line.bytes)
            let heading = Self.heading(line, next: index + 1 < source.lines.count ? source.lines[index + 1] : nil)
            let start = line.bytes.drop { $0 == 0x20 || $0 == 0x09 }
            if let heading { headings.append(heading) }
            if start.first == 0x2A, start.dropFirst().first == 0x2A { leadWords += 1 }
            if Self.isItem(start) {
                items += 1
            } else if heading != nil || isAfterBlank && !start.isEmpty && start.count == line.bytes.count {
                if items > 0 { lists.append(items) }
                items = 0
            }
            isAfterBlank = line.isBlank
        }
        if items > 0 { lists.append(items) }
    }

    /// Whether a list of `first` items is followed by one of `second`.
    func hasLists(_ first: Int, _ second: Int) -> Bool {
        zip(lists, lists.dropFirst()).contains { $0 == first && $1 == second }
    }

    /// The line before the next heading that is not under `heading`, or `end`; headings that `isPart` knows do not end it.
    func lastLine(of heading: Heading, end: Int, isPart: (Heading) -> Bool = { _ in false }) -> Int {
        let next = headings.first { $0.line > heading.line && $0.level <= heading.level && !isPart($0) }
        return next.map { max(heading.line, $0.line - 1) } ?? end
    }

    private static func isItem(_ start: ArraySlice<UInt8>) -> Bool {
        guard let mark = start.first, let next = start.dropFirst().first else { return false }
        switch mark {
        case 0x2A: return next == 0x20 || next == 0x09
        case 0x2D, 0x2B: return next == 0x20
        case 0xE2: return start.starts(with: "\u{2022}".utf8)
        default: return false
        }
    }

    private static func heading(_ line: SourceLine, next: SourceLine?) -> Heading? {
        let start = line.bytes.drop { $0 == 0x20 }
        for mark in [UInt8(0x23), UInt8(0x3D)] {
            let level = start.prefix { $0 == mark }.count
            guard (1...6).contains(level), start.dropFirst(level).first == 0x20 || mark == 0x23 && start.count > level
            else {
                continue
            }
            return heading(line, level: level, words: start.dropFirst(level))
        }
        if start.first == 0x3C, let level = htmlLevel(start) {
            return heading(line, level: level, words: start.dropFirst(4))
        }
        guard let next, !start.isEmpty, let level = underline(next.bytes), !isItem(start) else { return nil }
        return heading(line, level: level, words: start)
    }

    private static func heading(_ line: SourceLine, level: Int, words: ArraySlice<UInt8>) -> Heading? {
        let text = String(decoding: words.prefix(200), as: UTF8.self).lowercased()
        return Heading(line: line.number, level: level, text: text)
    }

    private static func htmlLevel(_ start: ArraySlice<UInt8>) -> Int? {
        let tag = Array(start.prefix(4))
        guard tag.count == 4, tag[1] | 0x20 == 0x68, (0x31...0x36).contains(tag[2]), tag[3] == 0x3E || tag[3] == 0x20
        else {
            return nil
        }
        return Int(tag[2] - 0x30)
    }

    private static func underline(_ line: [UInt8]) -> Int? {
        let line = line.last == 0x0D ? line.dropLast() : line[...]
        guard line.count > 2, let mark = line.first, line.allSatisfy({ $0 == mark || $0 == 0x20 }) else { return nil }
        switch mark {
        case 0x3D: return 1
        case 0x2D: return 2
        case 0x7E, 0x5E: return 3
        default: return nil
        }
    }

    private static func words(_ line: [UInt8]) -> Int {
        var words = 0
        var wide = 0
        var isInWord = false
        for byte in line {
            let isSpace = byte == 0x20 || byte == 0x09 || byte == 0x0D
            if !isSpace, !isInWord { words += 1 }
            isInWord = !isSpace
            if byte >= 0xE3 && byte <= 0xED { wide += 1 }
        }
        return words + wide / 2
    }
}
