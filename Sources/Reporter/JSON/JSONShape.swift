/// How values of one type look in JSON: what the schema says of them, and how one is written.
///
/// Both come from the same place, so that the schema and the reports cannot drift apart.
struct JSONShape<Value>: Sendable {
    /// A JSON Schema (draft 2020-12) of every value that `write` can write.
    let schema: JSONValue
    /// Writes one value.
    let write: @Sendable (Value, inout JSONText) -> Void
}

extension JSONShape where Value == String {
    /// Any text.
    static let string = JSONShape(schema: ["type": "string"]) { $1.string($0) }

    /// Text that matches a regular expression in the dialect of JSON Schema.
    static func string(matching pattern: String) -> JSONShape {
        JSONShape(schema: ["type": "string", "pattern": .string(pattern)]) { $1.string($0) }
    }

    /// This text and no other.
    static func constant(_ text: String) -> JSONShape {
        JSONShape(schema: ["const": .string(text)]) { $1.string($0) }
    }

    /// A moment in UTC as ISO 8601.
    static let moment = string(matching: "^-?[0-9]{4,}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$")
    /// A day as ISO 8601.
    static let day = string(matching: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
    /// A word of lower-case letters and digits with hyphens between.
    static let kebab = string(matching: "^[a-z0-9]+(-[a-z0-9]+)*$")
    /// The id of an object in SHA-1 or SHA-256.
    static let objectID = string(matching: "^([0-9a-f]{40}|[0-9a-f]{64})$")
}

extension JSONShape where Value == Int {
    /// A whole number of at least `minimum`.
    static func integer(from minimum: Int) -> JSONShape {
        JSONShape(schema: ["type": "integer", "minimum": .number(Double(minimum))]) { $1.integer($0) }
    }

    /// A number of things.
    static let count = integer(from: 0)
}

extension JSONShape where Value == Double {
    /// Any number; one that is not finite is written as 0.
    static let number = JSONShape(schema: ["type": "number"]) { $1.number($0, orElse: "0") }

    /// A number in a range; one that is not finite is written as 0.
    static func number(in range: ClosedRange<Double>) -> JSONShape {
        let limits: JSONValue = [
            "type": "number", "minimum": .number(range.lowerBound), "maximum": .number(range.upperBound),
        ]
        return JSONShape(schema: limits) { $1.number($0, orElse: "0") }
    }

    /// A score of 0 to 100.
    static let score = number(in: 0...100)
    /// A share of 0 to 1.
    static let share = number(in: 0...1)
}

extension JSONShape where Value == Bool {
    /// True or false.
    static let boolean = JSONShape(schema: ["type": "boolean"]) { $1.boolean($0) }
}

extension JSONShape where Value: CaseIterable & RawRepresentable & Sendable, Value.RawValue == String {
    /// One word of a closed list.
    static var word: JSONShape {
        let words = Value.allCases.map { JSONValue.string($0.rawValue) }
        return JSONShape(schema: ["enum": .array(words)]) { $1.string($0.rawValue) }
    }
}
