/// e to the power of a number, the same on every machine: no library of mathematics is asked.
enum Exponential {
    private static let logarithmOfTwo = 0.693_147_180_559_945_3

    /// e to the power of `x`, within a few units of the last place; 0 below -700, where it matters to nobody, and no larger power
    /// than that of 700.
    ///
    /// `x` is parted into a multiple of ln 2, which is an exponent, and a rest of at most half of it, whose power is a short
    /// Taylor series.
    static func power(_ x: Double) -> Double {
        guard x > -700 else { return 0 }
        let multiple = (min(x, 700) / logarithmOfTwo).rounded()
        let rest = min(x, 700) - multiple * logarithmOfTwo
        var sum = 1.0
        for degree in stride(from: 14.0, through: 1, by: -1) { sum = 1 + sum * rest / degree }
        return Double(sign: .plus, exponent: Int(multiple), significand: sum)
    }
}
