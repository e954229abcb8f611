/// A number with its noun in the right form: `1 file`, `3,012 files`.
struct Count: CustomStringConvertible {
    let description: String

    init(_ number: Int, _ singular: String, _ plural: String? = nil) {
        description = "\(number.grouped) \(number == 1 ? singular : plural ?? singular + "s")"
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
}
