/// Something that a scan looked for: it was found, it is not there, or the clone cannot tell.
///
/// The three are kept apart because they are judged differently: what is absent can be added, what is unknown says
/// nothing about the project.
public enum Fact<Value: Sendable>: Sendable {
    /// It is not there.
    case absent
    /// It is there.
    case found(Value)
    /// The clone cannot tell, for this reason.
    case unknown(String)

    /// The value where it was found.
    public var value: Value? {
        if case .found(let value) = self { value } else { nil }
    }

    /// Whether it was found.
    public var isFound: Bool { value != nil }

    /// The same fact about a part of the value.
    public func map<Part>(_ part: (Value) -> Part) -> Fact<Part> {
        switch self {
        case .absent: .absent
        case .found(let value): .found(part(value))
        case .unknown(let reason): .unknown(reason)
        }
    }
}

extension Fact: Equatable where Value: Equatable {}

extension Fact: Codable where Value: Codable {}
