/// A single value and the type that its format's plain rules give it.
public struct DataScalar: Hashable, Sendable {
    /// The types of the YAML 1.2 core schema, which are JSON's with integers set apart.
    public enum Kind: String, Hashable, Sendable {
        case null
        case boolean
        case integer
        case number
        case string

        /// The type in words for a message.
        public var name: String {
            switch self {
            case .null: "nothing"
            case .boolean: "true or false"
            case .integer: "a whole number"
            case .number: "a number"
            case .string: "text"
            }
        }
    }

    /// The text as written, without quotes and with escapes undone.
    public let text: String
    /// Its type.
    public let kind: Kind

    /// Takes each part as it is given.
    public init(text: String, kind: Kind) {
        self.text = text
        self.kind = kind
    }

    /// A plain YAML scalar, typed by the core schema of YAML 1.2.2 (section 10.3.2).
    public init(plain text: String) {
        self.init(text: text, kind: Self.coreKind(of: text))
    }

    /// The value of a boolean; nil for other types.
    public var boolean: Bool? {
        kind == .boolean ? text.lowercased() == "true" : nil
    }

    /// The value of an integer or number that is finite; nil for other types.
    public var number: Double? {
        guard kind == .integer || kind == .number, let value = Double(text), value.isFinite else { return nil }
        return value
    }
}

extension DataScalar {
    private static let nulls: Set<String> = ["", "~", "null", "Null", "NULL"]
    private static let booleans: Set<String> = ["true", "True", "TRUE", "false", "False", "FALSE"]
    private static let notFinite: Set<String> = [
        ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF", "-.inf", "-.Inf", "-.INF", ".nan", ".NaN", ".NAN",
    ]

    private static func coreKind(of text: String) -> Kind {
        if text.utf8.count > 400 { return .string }
        if nulls.contains(text) { return .null }
        if booleans.contains(text) { return .boolean }
        if notFinite.contains(text) { return .number }
        return numberKind(of: Array(text.utf8)) ?? .string
    }

    private static func numberKind(of bytes: [UInt8]) -> Kind? {
        if bytes.count > 2, bytes.starts(with: Array("0o".utf8)) {
            return bytes.dropFirst(2).allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "7") ~= $0 } ? .integer : nil
        }
        if bytes.count > 2, bytes.starts(with: Array("0x".utf8)) {
            return bytes.dropFirst(2).allSatisfy(\.isHexadecimalDigit) ? .integer : nil
        }
        var rest = bytes[...]
        rest.dropSign()
        let whole = rest.dropDigits()
        guard !rest.isEmpty else { return whole > 0 ? .integer : nil }
        var fraction = 0
        if rest.first == UInt8(ascii: ".") {
            rest = rest.dropFirst()
            fraction = rest.dropDigits()
        }
        guard whole + fraction > 0 else { return nil }
        if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
            rest = rest.dropFirst()
            rest.dropSign()
            guard rest.dropDigits() > 0 else { return nil }
        }
        return rest.isEmpty ? .number : nil
    }
}

extension ArraySlice<UInt8> {
    fileprivate mutating func dropSign() {
        if first == UInt8(ascii: "-") || first == UInt8(ascii: "+") { self = dropFirst() }
    }

    fileprivate mutating func dropDigits() -> Int {
        let rest = drop(while: \.isDigit)
        defer { self = rest }
        return count - rest.count
    }
}
