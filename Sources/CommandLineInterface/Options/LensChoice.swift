import Analyzer
import ArgumentParser

/// The lens that was asked for, or all.
struct LensChoice: ExpressibleByArgument {
    /// The lenses in their order.
    let lenses: [Lens]
    /// Whether they are wanted side by side.
    let isMatrix: Bool

    init?(argument: String) {
        isMatrix = argument == "all"
        lenses = isMatrix ? LensCatalog.all : LensCatalog.lens(named: argument).map { [$0] } ?? []
        if lenses.isEmpty { return nil }
    }

    static var allValueStrings: [String] { LensCatalog.all.map(\.name) + ["all"] }
}
