import ReportModel

/// A number with its noun in the right form: `1 file`, `3,012 files`.
struct Count: CustomStringConvertible {
    let description: String

    init(_ number: Int, _ singular: String, _ plural: String? = nil) {
        description = "\(number.grouped) \(number == 1 ? singular : plural ?? singular + "s")"
    }
}
