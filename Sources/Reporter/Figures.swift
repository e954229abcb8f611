extension Double {
    /// The whole number below, so that a score never looks as if it reached what it did not; 0 if not finite.
    var roundedDown: Int {
        Int(exactly: limited.rounded(.down)) ?? 0
    }

    /// The whole number above; 0 if not finite.
    var roundedUp: Int {
        Int(exactly: limited.rounded(.up)) ?? 0
    }

    /// With one decimal: `4.0`.
    var oneDecimal: String {
        let tenths = Int(exactly: (limited.magnitude * 10).rounded()) ?? 0
        return (self < 0 && tenths > 0 ? "-" : "") + "\(tenths / 10).\(tenths % 10)"
    }

    /// As short as it can be written: `12`, `0.25`.
    var shortest: String {
        Int(exactly: self).map(\.grouped) ?? (isFinite ? String(self) : "unknown")
    }

    private var limited: Double {
        isFinite ? Swift.min(Swift.max(self, -1e12), 1e12) : 0
    }
}

extension Int {
    /// With commas between thousands: `3,012`.
    var grouped: String {
        var digits = String(magnitude)
        var groups: [String] = []
        while digits.count > 3 {
            groups.insert(String(digits.suffix(3)), at: 0)
            digits.removeLast(3)
        }
        return (self < 0 ? "-" : "") + ([digits] + groups).joined(separator: ",")
    }

    /// With the noun in the singular or the plural: `1 file`, `2 files`.
    func counted(_ singular: String, _ plural: String) -> String {
        "\(grouped) \(self == 1 ? singular : plural)"
    }
}
