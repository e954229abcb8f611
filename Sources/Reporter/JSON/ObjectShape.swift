/// How a structure looks in JSON: its members, sorted by key.
struct ObjectShape<Value>: Sendable {
    /// The name of its definition in the schema.
    let name: String
    private let note: String
    private let members: [MemberShape<Value>]
    private let conditions: JSONValue

    /// A structure with exactly `members`; `conditions` holds further keywords of its schema.
    init(_ name: String, _ note: String, conditions: JSONValue = [:], _ members: [MemberShape<Value>]) {
        self.name = name
        self.note = note
        self.conditions = conditions
        self.members = members.sorted { $0.key < $1.key }
    }

    /// The keys of all members.
    var keys: [String] { members.map(\.key) }

    /// The JSON Schema of the structure.
    var schema: JSONValue {
        let properties = members.map { JSONValue.Member(name: $0.key, value: $0.schema) }
        let required = members.filter(\.isRequired).map { JSONValue.string($0.key) }
        let own: JSONValue = [
            "description": .string(note), "type": "object", "properties": .object(properties),
            "required": .array(required), "additionalProperties": false,
        ]
        return .object(own.members + conditions.members)
    }

    /// Its entry among the definitions of a schema.
    var definition: JSONValue.Member { JSONValue.Member(name: name, value: schema) }

    /// A document of one value: keys sorted, indented by two spaces, ending in a line feed.
    func rendered(_ value: Value) -> String {
        JSONText.rendered { write(value, to: &$0) }
    }

    /// A line for each value.
    func lines(_ values: [Value]) -> String {
        values.map { value in JSONText.rendered(.compact) { write(value, to: &$0) } }.joined()
    }

    /// Writes one value.
    @Sendable func write(_ value: Value, to text: inout JSONText) {
        text.object { text in
            for member in members { member.write(value, &text) }
        }
    }
}

/// One member of a structure.
struct MemberShape<Value>: Sendable {
    /// Its key.
    let key: String
    /// Its schema, with a description.
    let schema: JSONValue
    /// Whether every value has it.
    let isRequired: Bool
    /// Writes key and value, or nothing.
    let write: @Sendable (Value, inout JSONText) -> Void

    /// A member that every value has.
    init<Part>(
        _ key: String, _ shape: JSONShape<Part>, _ note: String, _ part: @escaping @Sendable (Value) -> Part
    ) {
        self.key = key
        schema = shape.schema.adding("description", .string(note))
        isRequired = true
        write = { value, text in
            text.key(key)
            shape.write(part(value), &text)
        }
    }

    /// A member that is left out where there is nothing to say.
    init<Part>(
        optional key: String, _ shape: JSONShape<Part>, _ note: String,
        _ part: @escaping @Sendable (Value) -> Part?
    ) {
        self.key = key
        schema = shape.schema.adding("description", .string(note))
        isRequired = false
        write = { value, text in
            guard let part = part(value), !isUndefined(part) else { return }
            text.key(key)
            shape.write(part, &text)
        }
    }
}
