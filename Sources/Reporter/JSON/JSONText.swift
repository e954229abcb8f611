/// Writes one JSON text, token by token. Valid for any input: what JSON cannot say is written as the nearest thing it can.
struct JSONText {
    /// Whether tokens stand on lines of their own.
    enum Layout: Sendable {
        /// Two spaces for each level.
        case pretty
        /// No white space at all.
        case compact
    }

    private let layout: Layout
    private let sink: (String) -> Void
    private var text = ""
    private var depth = 0
    private var isFirst = true

    /// A writer that hands its text to `sink` in pieces.
    init(layout: Layout, sink: @escaping (String) -> Void) {
        self.layout = layout
        self.sink = sink
    }

    /// Writes an object whose members `members` writes.
    mutating func object(_ members: (inout JSONText) -> Void) {
        bracketed("{", "}", members)
    }

    /// Writes an array whose elements `elements` writes, each after a call of `element`.
    mutating func array(_ elements: (inout JSONText) -> Void) {
        bracketed("[", "]", elements)
    }

    /// Begins the next element of an array.
    mutating func element() {
        if !isFirst { text += "," }
        isFirst = false
        breakLine()
    }

    /// Begins the next member of an object.
    mutating func key(_ name: String) {
        element()
        string(name)
        text += layout == .pretty ? ": " : ":"
    }

    /// Writes `null`.
    mutating func null() { text += "null" }

    /// Writes `true` or `false`.
    mutating func boolean(_ value: Bool) { text += value ? "true" : "false" }

    /// Writes a whole number.
    mutating func integer(_ value: Int) { text += String(value) }

    /// Writes a finite number, a whole one without a fraction; any other as `fallback`.
    mutating func number(_ value: Double, orElse fallback: String) {
        text += value.isFinite ? value.shortest : fallback
    }

    /// Writes a string in which nothing that acts on a terminal is left unescaped.
    mutating func string(_ value: String) {
        text += "\""
        if value.utf8.allSatisfy({ 0x20 <= $0 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }) {
            text += value
        } else {
            appendEscaped(value)
        }
        text += "\""
    }

    /// Hands on what is written so far if that is much.
    mutating func flushIfLarge() {
        if text.utf8.count > 1 << 16 { flush() }
    }

    /// Hands on what is written so far.
    mutating func flush() {
        sink(text)
        text.removeAll(keepingCapacity: true)
    }

    /// Ends the line after a whole JSON text and hands it on.
    mutating func endLine() {
        text += "\n"
        isFirst = true
        flush()
    }
}

extension JSONText {
    private mutating func bracketed(_ open: String, _ close: String, _ content: (inout JSONText) -> Void) {
        text += open
        depth += 1
        isFirst = true
        content(&self)
        depth -= 1
        if !isFirst { breakLine() }
        isFirst = false
        text += close
    }

    private mutating func breakLine() {
        guard layout == .pretty else { return }
        text += "\n"
        for _ in 0..<depth { text += "  " }
    }

    private mutating func appendEscaped(_ value: String) {
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\t": text += "\\t"
            case "\r": text += "\\r"
            default:
                if scalar.isDeceptive {
                    for unit in UTF16.encode(scalar)?.map({ $0 }) ?? [] { appendEscape(unit) }
                } else {
                    text.unicodeScalars.append(scalar)
                }
            }
        }
    }

    private mutating func appendEscape(_ unit: UInt16) {
        let digits = String(unit, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
