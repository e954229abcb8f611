import ReportModel

extension Double {
    /// The same number as an integer, if it is one that a double holds exactly.
    ///
    /// Written without `rounded` and `Int(exactly:)`, which would make a program on Linux link the C library for mathematics.
    var whole: Int? {
        guard magnitude < 0x1p53, Double(Int(self)) == self else { return nil }
        return Int(self)
    }

    /// The whole number below, so that a score never looks as if it reached what it did not; 0 if not finite.
    var roundedDown: Int {
        let towardsZero = Int(limited)
        return Double(towardsZero) > limited ? towardsZero - 1 : towardsZero
    }

    /// The whole number above; 0 if not finite.
    var roundedUp: Int {
        -(-self).roundedDown
    }

    /// With one decimal: `4.0`.
    var oneDecimal: String {
        let tenths = (limited.magnitude * 10 + 0.5).roundedDown
        return (self < 0 && tenths > 0 ? "-" : "") + "\(tenths / 10).\(tenths % 10)"
    }

    /// As short as it can be written for a program: `12`, `0.25`.
    var shortest: String {
        whole.map(String.init) ?? String(self)
    }

    /// As short as it can be written for people: `1,204`, `0.25`.
    var shortestGrouped: String {
        whole.map(\.grouped) ?? (isFinite ? String(self) : "unknown")
    }

    private var limited: Double {
        isFinite ? Swift.min(Swift.max(self, -1e12), 1e12) : 0
    }
}

extension Int {
    /// With the noun in the singular or the plural: `1 file`, `2 files`.
    public func counted(_ singular: String, _ plural: String) -> String {
        "\(grouped) \(self == 1 ? singular : plural)"
    }
}
