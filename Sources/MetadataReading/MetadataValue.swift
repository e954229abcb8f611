/// A text that a metadata file gives, and the line it stands on.
public struct MetadataValue: Hashable, Sendable, Codable {
    /// The text as the file gives it, without quotes.
    public let text: String
    /// The line, counted from 1.
    public let line: Int

    /// Takes each part as it is given.
    public init(text: String, line: Int) {
        self.text = text
        self.line = line
    }
}

extension DataValue {
    /// The scalar as a text with its line, whatever its type; nil for lists, mappings and empty values.
    var located: MetadataValue? {
        guard let scalar, scalar.kind != .null else { return nil }
        let text = trimmed(scalar.text)
        return text.isEmpty ? nil : MetadataValue(text: String(text), line: line)
    }
}
