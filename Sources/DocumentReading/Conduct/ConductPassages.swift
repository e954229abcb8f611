/// What a contributing guide, a README or the like says about conduct beside all else.
public struct ConductPassages: Sendable {
    /// The part that is a code of conduct or leads to one; nil where there is none.
    public let section: ConductReading?
    /// The first sentence that names a code of conduct and leads to it; nil where there is none, or a part of its own.
    public let mention: ConductReading?

    /// Reads a document, in time linear in its length.
    public init(in text: String) {
        let reader = ConductReader(text, path: "")
        section = reader.section().flatMap { reader.reading(of: $0, isEmbedded: true) }
        mention = section == nil ? reader.mention() : nil
    }
}
