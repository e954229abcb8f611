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
    private var bytes: [UInt8] = []
    private var depth = 0
    private var isFirst = true

    /// A writer that hands its text to `sink` in pieces.
    init(layout: Layout, sink: @escaping (String) -> Void) {
        self.layout = layout
        self.sink = sink
    }

    /// The text that `content` writes, ending in a line feed.
    static func rendered(_ layout: Layout = .pretty, _ content: (inout JSONText) -> Void) -> String {
        fragment(layout, content) + "\n"
    }

    /// The text that `content` writes, with its lines as they stand on `level`, without a line feed at its end.
    static func fragment(_ layout: Layout = .pretty, level: Int = 0, _ content: (inout JSONText) -> Void) -> String {
        var result = ""
        withoutActuallyEscaping({ result += $0 }) { sink in
            var text = JSONText(layout: layout, sink: sink)
            text.depth = level
            content(&text)
            text.flush()
        }
        return result
    }

    /// Writes an object whose members `members` writes.
    mutating func object(_ members: (inout JSONText) -> Void) {
        bracketed(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
    }

    /// Writes an array whose elements `elements` writes, each after a call of `element`.
    mutating func array(_ elements: (inout JSONText) -> Void) {
        bracketed(UInt8(ascii: "["), UInt8(ascii: "]"), elements)
    }

    /// Begins the next element of an array.
    mutating func element() {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        breakLine()
    }

    /// Begins the next member of an object; `name` must need no escape.
    mutating func key(_ name: String) {
        element()
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: name.utf8)
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        if layout == .pretty { bytes.append(UInt8(ascii: " ")) }
    }

    /// Writes `null`.
    mutating func null() { bytes.append(contentsOf: "null".utf8) }

    /// Writes `true` or `false`.
    mutating func boolean(_ value: Bool) { bytes.append(contentsOf: (value ? "true" : "false").utf8) }

    /// Writes a whole number.
    mutating func integer(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

    /// Writes a finite number, a whole one without a fraction; any other as `fallback`.
    mutating func number(_ value: Double, orElse fallback: String) {
        bytes.append(contentsOf: (value.isFinite ? value.shortest : fallback).utf8)
    }

    /// Writes a string in which nothing that acts on a terminal is left unescaped.
    mutating func string(_ value: String) {
        bytes.append(UInt8(ascii: "\""))
        if !appendPlain(value) {
            for scalar in value.unicodeScalars { append(scalar) }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes a value that `fragment` wrote for the level on which it stands.
    mutating func written(_ value: String) { bytes.append(contentsOf: value.utf8) }

    /// Hands on what is written so far if that is much.
    mutating func flushIfLarge() {
        if bytes.count > 1 << 16 { flush() }
    }

    /// Ends the line after a whole JSON text and hands it on.
    mutating func endLine() {
        bytes.append(UInt8(ascii: "\n"))
        isFirst = true
        flush()
    }
}

extension JSONText {
    private mutating func bracketed(_ open: UInt8, _ close: UInt8, _ content: (inout JSONText) -> Void) {
        bytes.append(open)
        depth += 1
        isFirst = true
        content(&self)
        depth -= 1
        if !isFirst { breakLine() }
        isFirst = false
        bytes.append(close)
    }

    private mutating func breakLine() {
        guard layout == .pretty else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
    }

    private mutating func flush() {
        sink(String(decoding: bytes, as: UTF8.self))
        bytes.removeAll(keepingCapacity: true)
    }

    /// Appends `value` as it is if all of it is printable ASCII that needs no escape.
    private mutating func appendPlain(_ value: String) -> Bool {
        value.utf8.withContiguousStorageIfAvailable { plain in
            guard plain.allSatisfy({ 0x20 <= $0 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }) else { return false }
            bytes.append(contentsOf: plain)
            return true
        } ?? false
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\"", "\\": bytes += [UInt8(ascii: "\\"), UInt8(ascii: scalar)]
        case "\n": bytes.append(contentsOf: #"\n"#.utf8)
        case "\t": bytes.append(contentsOf: #"\t"#.utf8)
        case "\r": bytes.append(contentsOf: #"\r"#.utf8)
        default:
            if scalar.isDeceptive {
                for unit in Character(scalar).utf16 { appendEscape(unit) }
            } else {
                bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
    }

    private mutating func appendEscape(_ unit: UInt16) {
        let digits = String(unit, radix: 16)
        bytes.append(contentsOf: (#"\u"# + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
    }
}
