import ReportModel

/// Text with the roles of its parts. Whatever is interpolated is made safe for a terminal; only literals are not.
struct StyledText: Sendable, Equatable {
    /// What a part of a text is there for.
    enum Role: Sendable {
        case plain, heading, faint, good, middling, bad, strongGood, strongMiddling, strongBad

        /// The parameter of the ANSI sequence that shows the role.
        var code: String? {
            switch self {
            case .plain: nil
            case .heading: "1"
            case .faint: "2"
            case .good: "32"
            case .middling: "33"
            case .bad: "31"
            case .strongGood: "1;32"
            case .strongMiddling: "1;33"
            case .strongBad: "1;31"
            }
        }
    }

    /// A part with one role.
    struct Run: Sendable, Equatable {
        var text: String
        var role: Role
    }

    /// The parts in their order.
    var runs: [Run]

    /// A text of one part.
    init(_ text: String, _ role: Role = .plain) {
        runs = text.isEmpty ? [] : [Run(text: text.withVisibleEscapes, role: role)]
    }

    /// Columns on a terminal.
    var width: Int { runs.reduce(0) { $0 + $1.text.displayWidth } }

    /// The one after the other.
    static func + (left: StyledText, right: StyledText) -> StyledText {
        var sum = left
        sum.runs += right.runs
        return sum
    }

    /// The text followed by spaces up to `width` columns.
    func padded(to width: Int) -> StyledText {
        self + StyledText(String(repeating: " ", count: max(0, width - self.width)))
    }

    /// The text after spaces that fill `width` columns.
    func aligned(to width: Int) -> StyledText {
        StyledText(String(repeating: " ", count: max(0, width - self.width))) + self
    }

    /// As many spaces as the text has columns.
    var blanked: StyledText { StyledText("").padded(to: width) }
}

extension StyledText: ExpressibleByStringInterpolation {
    /// Collects literals and interpolated values.
    struct StringInterpolation: StringInterpolationProtocol {
        var text = StyledText("")

        init(literalCapacity: Int, interpolationCount: Int) {}

        mutating func appendLiteral(_ literal: String) {
            if !literal.isEmpty { text.runs.append(Run(text: literal, role: .plain)) }
        }

        mutating func appendInterpolation(_ value: String, _ role: Role = .plain) {
            text.runs += StyledText(value, role).runs
        }

        mutating func appendInterpolation(_ value: Int, _ role: Role = .plain) {
            text.runs += StyledText(value.grouped, role).runs
        }

        mutating func appendInterpolation(_ value: StyledText) {
            text.runs += value.runs
        }
    }

    init(stringLiteral value: String) {
        runs = value.isEmpty ? [] : [Run(text: value, role: .plain)]
    }

    init(stringInterpolation: StringInterpolation) {
        self = stringInterpolation.text
    }
}
