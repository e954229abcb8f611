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
}
