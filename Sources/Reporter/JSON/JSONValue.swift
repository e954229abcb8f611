/// A JSON value whose members keep the order they were written in, for the schema.
indirect enum JSONValue: Sendable, Equatable, ExpressibleByStringLiteral, ExpressibleByBooleanLiteral {
    case string(String)
    case boolean(Bool)
    case number(Double)
    case array([JSONValue])
    case object([Member])

    /// A name and its value.
    struct Member: Sendable, Equatable {
        let name: String
        let value: JSONValue
    }

    init(stringLiteral value: String) { self = .string(value) }

    init(booleanLiteral value: Bool) { self = .boolean(value) }

    /// The members of an object; none for any other value.
    var members: [Member] {
        if case .object(let members) = self { members } else { [] }
    }

    /// The value of the first member of that name.
    subscript(name: String) -> JSONValue? {
        members.first { $0.name == name }?.value
    }

    /// The object with a member more at its end.
    func adding(_ name: String, _ value: JSONValue) -> JSONValue {
        .object(members + [Member(name: name, value: value)])
    }
}

extension JSONValue: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral {
    init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(elements.map { Member(name: $0.0, value: $0.1) })
    }

    init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
}

extension JSONText {
    /// Writes `value`, members in their order.
    mutating func value(_ value: JSONValue) {
        switch value {
        case .string(let string): self.string(string)
        case .boolean(let boolean): self.boolean(boolean)
        case .number(let number): self.number(number, orElse: "null")
        case .array(let elements):
            array { text in
                for element in elements {
                    text.element()
                    text.value(element)
                }
            }
        case .object(let members):
            object { text in
                for member in members {
                    text.key(member.name)
                    text.value(member.value)
                }
            }
        }
    }
}
