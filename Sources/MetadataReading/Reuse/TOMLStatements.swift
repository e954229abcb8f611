/// Goes through the statements of a TOML file, byte by byte and once, and stops at the first that is none.
///
/// Source: TOML 1.0. Inline tables and numbers are passed over; lists may be nested 16 deep.
struct TOMLStatements {
    private var scanner: TOMLScanner
    /// Why the reading stopped before the end.
    private(set) var problem: MetadataProblem?

    init(_ text: String) {
        scanner = TOMLScanner(text)
    }

    /// The next statement; nil at the end and at the first that cannot be read.
    mutating func next() -> TOMLStatement? {
        scanner.skipEmptyLines()
        guard problem == nil, !scanner.isAtEnd else { return nil }
        let line = scanner.line
        let content = scanner.peek == UInt8(ascii: "[") ? table() : assignment()
        guard let content, scanner.endsLine() else {
            problem = MetadataProblem(
                line: line, rule: "reuse/syntax", message: "this is no key with a value and no table",
                remedy: "write key = \"value\"", severity: .error)
            return nil
        }
        return TOMLStatement(content: content, line: line)
    }

    private mutating func table() -> TOMLStatement.Content? {
        scanner.take(UInt8(ascii: "["))
        let isList = scanner.take(UInt8(ascii: "["))
        guard let name = key(), scanner.take(UInt8(ascii: "]")), !isList || scanner.take(UInt8(ascii: "]")) else {
            return nil
        }
        return .table(name: name, isList: isList)
    }

    private mutating func assignment() -> TOMLStatement.Content? {
        guard let key = key(), scanner.take(UInt8(ascii: "=")) else { return nil }
        scanner.skipBlanks()
        var value = TOMLStatement.Value()
        guard read(into: &value, depth: 0) else { return nil }
        return .assignment(key: key, value: value)
    }

    /// A key, its dotted parts joined by full stops.
    private mutating func key() -> String? {
        var parts: [String] = []
        repeat {
            scanner.skipBlanks()
            guard let part = scanner.isAtQuote ? scanner.string() : scanner.bareWord() else { return nil }
            parts.append(part)
            scanner.skipBlanks()
        } while scanner.take(UInt8(ascii: "."))
        return parts.joined(separator: ".")
    }

    private mutating func read(into value: inout TOMLStatement.Value, depth: Int) -> Bool {
        let line = scanner.line
        switch scanner.peek {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            guard let text = scanner.string() else { return false }
            value.texts.append(MetadataValue(text: text, line: line))
            return true
        case UInt8(ascii: "["): return depth < 16 && list(into: &value, depth: depth + 1)
        case UInt8(ascii: "{"): return scanner.skipInlineTable()
        default:
            guard let word = scanner.word() else { return false }
            value.word = word
            return true
        }
    }

    private mutating func list(into value: inout TOMLStatement.Value, depth: Int) -> Bool {
        scanner.take(UInt8(ascii: "["))
        while true {
            scanner.skipEmptyLines()
            if scanner.take(UInt8(ascii: "]")) { return true }
            guard read(into: &value, depth: depth) else { return false }
            scanner.skipEmptyLines()
            if !scanner.take(UInt8(ascii: ",")), scanner.peek != UInt8(ascii: "]") { return false }
        }
    }
}
