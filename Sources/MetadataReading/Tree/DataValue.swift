/// One value of a YAML or JSON file and where it stands.
///
/// Two values are equal when they say the same, wherever they stand.
public struct DataValue: Sendable {
    /// What a value is; the entries of a mapping keep the file's order.
    public enum Content: Hashable, Sendable {
        case scalar(DataScalar)
        case sequence([DataValue])
        case mapping([DataEntry])
    }

    /// What it says.
    public let content: Content
    /// The line of its first character, counted from 1.
    public let line: Int
    /// The column of its first character, counted from 1 (in bytes for JSON, in Unicode scalars for YAML).
    public let column: Int

    /// Takes each part as it is given.
    public init(_ content: Content, line: Int, column: Int) {
        self.content = content
        self.line = line
        self.column = column
    }
}

/// One key of a mapping with its value.
public struct DataEntry: Hashable, Sendable {
    /// The key as text.
    public let key: String
    /// The line of the key, counted from 1.
    public let line: Int
    /// What the key stands for.
    public let value: DataValue

    /// Takes each part as it is given.
    public init(key: String, line: Int, value: DataValue) {
        self.key = key
        self.line = line
        self.value = value
    }

    /// Whether both say the same, wherever they stand.
    public static func == (lhs: Self, rhs: Self) -> Bool {
        lhs.key == rhs.key && lhs.value == rhs.value
    }

    /// Hashes what is said, not where it stands.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(key)
        hasher.combine(value)
    }
}

extension DataValue: Hashable {
    /// Whether both say the same, wherever they stand.
    public static func == (lhs: Self, rhs: Self) -> Bool {
        lhs.content == rhs.content
    }

    /// Hashes what is said, not where it stands.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(content)
    }
}

extension DataValue {
    /// The value of a mapping's last entry with that key; nil for other values.
    public subscript(key: String) -> DataValue? {
        entry(key)?.value
    }

    /// A mapping's last entry with that key; nil for other values.
    public func entry(_ key: String) -> DataEntry? {
        entries?.last { $0.key == key }
    }

    /// The entries of a mapping; nil for other values.
    public var entries: [DataEntry]? {
        guard case .mapping(let entries) = content else { return nil }
        return entries
    }

    /// The items of a sequence; nil for other values.
    public var items: [DataValue]? {
        guard case .sequence(let items) = content else { return nil }
        return items
    }

    /// The scalar; nil for other values.
    public var scalar: DataScalar? {
        guard case .scalar(let scalar) = content else { return nil }
        return scalar
    }

    /// The text of a scalar that is a string; nil for other values.
    public var string: String? {
        guard let scalar, scalar.kind == .string else { return nil }
        return scalar.text
    }

    /// True for a scalar that says nothing, such as an empty value in YAML.
    public var isNull: Bool {
        scalar?.kind == .null
    }

    /// What the value is, in words for a message.
    public var kindName: String {
        switch content {
        case .mapping: "a mapping"
        case .sequence: "a list"
        case .scalar(let scalar): scalar.kind.name
        }
    }
}
