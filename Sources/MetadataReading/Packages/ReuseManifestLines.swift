/// Goes through the lines of a REUSE.toml.
struct ReuseManifestLines {
    private(set) var annotationCount = 0
    private(set) var licenses: [MetadataValue] = []
    private(set) var problems = ProblemList()
    private var version: String?
    private var annotationLine: Int?
    private var keys: Set<String> = []
    /// The key whose list goes on over several lines.
    private var openList: String?

    private static let precedences: Set<String> = ["closest", "aggregate", "override"]

    mutating func read(_ text: String) {
        for (index, line) in lines(of: text).enumerated() {
            read(Self.withoutComment(trimmed(line)), number: index + 1)
        }
        endAnnotation()
        if openList != nil { problems.error("reuse/syntax", nil, "a list has no closing bracket") }
        guard version != "1" else { return }
        problems.error(
            "reuse/version", version == nil ? nil : 1, "the version is \(quoted(version ?? "missing"))",
            remedy: "start the file with version = 1")
    }

    private mutating func read(_ line: Substring, number: Int) {
        guard !line.isEmpty else { return }
        if let key = openList {
            readValue(line, of: key, number)
            if line.hasSuffix("]") { openList = nil }
        } else if line.hasPrefix("[") {
            readTable(line, number)
        } else {
            readAssignment(line, number)
        }
    }

    private mutating func readTable(_ line: Substring, _ number: Int) {
        endAnnotation()
        let name = line.filter { !$0.isWhitespace }
        guard name == "[[annotations]]" else {
            problems.error(
                "reuse/table", number, "the table \(quoted(line)) is unknown", remedy: "write [[annotations]]")
            return
        }
        annotationCount += 1
        annotationLine = number
        keys = []
    }

    private mutating func endAnnotation() {
        defer { annotationLine = nil }
        guard let annotationLine else { return }
        if !keys.contains("path") {
            problems.error("reuse/path", annotationLine, "an annotation has no path", remedy: "add path = \"...\"")
        }
    }

    private mutating func readAssignment(_ line: Substring, _ number: Int) {
        guard let equals = line.firstIndex(of: "=") else {
            problems.error(
                "reuse/syntax", number, "\(quoted(line)) is no key with a value", remedy: "write key = \"value\"")
            return
        }
        let key = trimmed(line[..<equals]).filter { $0 != "\"" && $0 != "'" }
        let value = trimmed(line[line.index(after: equals)...])
        if annotationLine == nil, key == "version" { version = String(value) }
        keys.insert(key)
        readValue(value, of: key, number)
        if value.hasPrefix("["), !value.hasSuffix("]") { openList = key }
    }

    private mutating func readValue(_ value: Substring, of key: String, _ number: Int) {
        let texts = Self.strings(in: value)
        switch key {
        case "SPDX-License-Identifier":
            licenses += texts.map { MetadataValue(text: $0, line: number) }
        case "precedence" where !(texts.first.map(Self.precedences.contains) ?? false):
            problems.error(
                "reuse/precedence", number, "the precedence is \(quoted(value))",
                remedy: "use closest, aggregate or override")
        default: break
        }
    }

    private static func strings(in value: Substring) -> [String] {
        var strings: [String] = []
        var rest = value
        while let quote = rest.firstIndex(where: { $0 == "\"" || $0 == "'" }) {
            let afterQuote = rest[rest.index(after: quote)...]
            guard let end = afterQuote.firstIndex(of: rest[quote]) else { break }
            if afterQuote.startIndex < end { strings.append(String(afterQuote[..<end])) }
            rest = afterQuote[afterQuote.index(after: end)...]
        }
        return strings
    }

    private static func withoutComment(_ line: Substring) -> Substring {
        var quote: Character?
        for index in line.indices {
            let character = line[index]
            if character == quote {
                quote = nil
            } else if quote == nil, character == "\"" || character == "'" {
                quote = character
            } else if quote == nil, character == "#" {
                return trimmed(line[..<index])
            }
        }
        return line
    }
}
