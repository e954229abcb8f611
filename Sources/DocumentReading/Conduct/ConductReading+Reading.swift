extension ConductReading {
    /// Reads `text` as a code of conduct.
    ///
    /// `path` helps where the words do not tell: a short text in `CODE_OF_CONDUCT.md` is one, in a note it may not be. Takes
    /// any text, in time linear in its length.
    public static func document(_ text: String, path: String = "") -> ConductDocument {
        ConductReader(text, path: path).document()
    }

    /// The code of conduct in `text`, or `nil` where it is none or refuses to be one.
    public init?(text: String, path: String = "") {
        guard let reading = Self.document(text, path: path).reading else { return nil }
        self = reading
    }

    /// The part of a contributing guide, a README or the like that is a code of conduct or leads to one, or `nil`.
    public static func embedded(in text: String) -> ConductReading? {
        let reader = ConductReader(text, path: "")
        return reader.section().flatMap { reader.reading(of: $0, isEmbedded: true) }
    }

    /// The first sentence of a contributing guide, a README or the like that names a code of conduct and leads to it, or
    /// `nil`; for documents without a part of its own about conduct.
    public static func mentioned(in text: String) -> ConductReading? {
        ConductReader(text, path: "").mention()
    }
}
