#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How well a person knows a file, by who created it and who changed it how often.
///
/// Source: Fritz et al., "Degree-of-knowledge", TOSEM 2014, with the weights and thresholds of Avelino et al., "A novel approach
/// for estimating truck factors", ICPC 2016.
struct DegreeOfAuthorship {
    /// Whether the person created the file, at first or again.
    var isCreator: Bool
    /// The person's changes, moves among them.
    var changes: Int
    /// The changes of all others.
    var changesOfOthers: Int

    var value: Double {
        3.293 + (isCreator ? 1.098 : 0) + 0.164 * Double(changes) - 0.321 * log(1 + Double(changesOfOthers))
    }

    /// Whether the person is an author of a file whose highest degree is `highest`.
    func isAuthor(highest: Double) -> Bool {
        value / highest > 0.75 && (value >= 3.293 || isCreator)
    }
}
