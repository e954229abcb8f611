/// Why a text is no SPDX license expression, and where.
public struct SPDXExpressionError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The place of the first character that does not fit, counted in UTF-8 bytes from 0.
    public var offset: Int
    /// What was found there.
    public var found: String
    /// What the grammar allows there.
    public var expected: String

    /// Takes each value as it is.
    public init(offset: Int, found: String, expected: String) {
        self.offset = offset
        self.found = found
        self.expected = expected
    }

    /// One line for a person, with the column counted from 1.
    public var description: String {
        "column \(offset + 1): found \(found), expected \(expected)"
    }
}
