/// e to the power of a number, the same on every machine: no library of mathematics is asked.
enum Exponential {
    private static let logarithmOfTwo = 0.693_147_180_559_945_3

    /// e to the power of `x`, within a few units of the last place; 0 below -700, where it matters to nobody, and no larger power
    /// than that of 700.
    ///
    /// `x` is parted into a multiple of ln 2, which is an exponent, and a rest of at most half of it, whose power is a short
    /// Taylor series.
    static func power(_ x: Double) -> Double { powers(SIMD8(repeating: x))[0] }

    /// The same for eight numbers at once.
    static func powers(_ x: SIMD8<Double>) -> SIMD8<Double> {
        let bounded = x.clamped(lowerBound: SIMD8(repeating: -701), upperBound: SIMD8(repeating: 700))
        let multiples = (bounded / logarithmOfTwo).rounded(.toNearestOrAwayFromZero)
        let rests = bounded - multiples * logarithmOfTwo
        var sums = SIMD8<Double>(repeating: 1)
        for inverse in inverses { sums = 1 + sums * rests * inverse }
        for lane in 0..<8 {
            sums[lane] =
                x[lane] > -700 ? Double(sign: .plus, exponent: Int(multiples[lane]), significand: sums[lane]) : 0
        }
        return sums
    }

    /// 1/14 to 1/1.
    private static let inverses = stride(from: 14.0, through: 1, by: -1).map { 1 / $0 }
}
