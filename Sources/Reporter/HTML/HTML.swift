/// HTML in which whatever is interpolated stands for nothing but itself; only literals are markup.
struct HTML: Sendable, Equatable, ExpressibleByStringInterpolation {
    /// The source.
    var source: String

    /// Collects literals and interpolated values.
    struct StringInterpolation: StringInterpolationProtocol {
        var source = ""

        init(literalCapacity: Int, interpolationCount: Int) { source.reserveCapacity(literalCapacity) }

        mutating func appendLiteral(_ literal: String) { source += literal }

        mutating func appendInterpolation(_ text: String) { source += text.inXML }

        mutating func appendInterpolation(_ number: Int) { source += String(number) }

        mutating func appendInterpolation(_ number: Double) { source += number.shortest }

        mutating func appendInterpolation(_ fragment: HTML) { source += fragment.source }
    }

    private init(source: String) { self.source = source }

    init(stringLiteral value: String) { source = value }

    init(stringInterpolation: StringInterpolation) { source = stringInterpolation.source }

    /// Source that is known to be markup, such as that of a style sheet of the program's own.
    static func raw(_ source: String) -> HTML { HTML(source: source) }

    static func + (left: HTML, right: HTML) -> HTML { HTML(source: left.source + right.source) }

    static func += (left: inout HTML, right: HTML) { left.source += right.source }
}

extension Sequence<HTML> {
    /// The fragments one after the other.
    func joined() -> HTML { reduce(into: "") { $0 += $1 } }
}
