extension JSONShape {
    /// The value or `null`; a number that is not finite is no value.
    static func nullable<Wrapped>(_ shape: JSONShape<Wrapped>) -> JSONShape where Value == Wrapped? {
        JSONShape(schema: ["anyOf": [shape.schema, ["type": "null"]]]) { value, text in
            if let value, !isUndefined(value) { shape.write(value, &text) } else { text.null() }
        }
    }

    /// A list of values in their order.
    static func list<Element>(of shape: JSONShape<Element>) -> JSONShape where Value == [Element] {
        JSONShape(schema: ["type": "array", "items": shape.schema]) { values, text in
            text.array { text in
                for value in values {
                    text.element()
                    shape.write(value, &text)
                    text.flushIfLarge()
                }
            }
        }
    }

    /// Counts by a word of a closed list, sorted by it.
    static func counts(by words: [String]) -> JSONShape where Value == [String: Int] {
        let schema: JSONValue = [
            "type": "object", "propertyNames": ["enum": .array(words.map(JSONValue.string))],
            "additionalProperties": JSONShape<Int>.count.schema,
        ]
        return JSONShape(schema: schema) { counts, text in
            text.object { text in
                for word in words.sorted() {
                    guard let count = counts[word] else { continue }
                    text.key(word)
                    text.integer(count)
                }
            }
        }
    }

    /// An object of the `$defs` of the schema.
    static func object(_ shape: ObjectShape<Value>) -> JSONShape {
        JSONShape(schema: ["$ref": .string("#/$defs/\(shape.name)")], write: shape.write)
    }
}

/// Whether `value` is a number that JSON cannot write.
func isUndefined<Value>(_ value: Value) -> Bool {
    (value as? Double).map { !$0.isFinite } ?? false
}
