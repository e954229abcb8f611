/// What a value of a format must look like, as data.
indirect enum Shape: Sendable {
    /// Any value.
    case anything
    /// A scalar that a rule accepts.
    case text(TextRule)
    /// A list of at least `minimum` items of one shape.
    case list(Shape, minimum: Int, unique: Bool)
    /// A mapping with known keys.
    case record(RecordShape)
    /// A mapping whose keys are free within a rule, with at least `minimum` of them.
    case table(keys: TextRule, Shape, minimum: Int)
    /// A shape that depends on the value.
    case choice(@Sendable (DataValue) -> Shape)

    /// A list of any length, without a rule on repetition.
    static func list(_ item: Shape) -> Shape {
        .list(item, minimum: 0, unique: false)
    }
}

/// A mapping with known keys.
struct RecordShape: Sendable {
    let fields: [String: Field]
    /// Whether other keys are allowed.
    let isOpen: Bool
    /// The keys that must be there, sorted.
    let required: [String]

    init(_ fields: [String: Field], isOpen: Bool = false) {
        self.fields = fields
        self.isOpen = isOpen
        required = fields.filter(\.value.isRequired).map(\.key).sorted()
    }

    /// One key of a record.
    struct Field: Sendable {
        let shape: Shape
        let isRequired: Bool
        /// What to use instead of a key that the format advises against; nil for others.
        let deprecation: String?
    }
}

extension RecordShape.Field {
    static func required(_ shape: Shape) -> Self {
        Self(shape: shape, isRequired: true, deprecation: nil)
    }

    static func optional(_ shape: Shape) -> Self {
        Self(shape: shape, isRequired: false, deprecation: nil)
    }

    static func deprecated(_ shape: Shape, _ advice: String) -> Self {
        Self(shape: shape, isRequired: false, deprecation: advice)
    }
}
