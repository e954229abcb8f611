/// A full name in the form in which two spellings of it are equal.
///
/// Only a name of two words or more says who somebody is: "root", "admin" and "ubuntu" are many people. Case and the
/// width of blanks are ignored, as git ignores case in the names of a `.mailmap`.
struct NameKey: Hashable {
    let text: String

    /// Nothing for a single word and for what templates and converters put where a name is missing.
    init?(_ name: String) {
        let words = name.lowercased().unicodeScalars.split { $0.isBlank }
        guard words.count >= 2 else { return nil }
        text = words.lazy.map(String.init).joined(separator: " ")
        if Self.placeholders.contains(text) { return nil }
    }

    private static let placeholders: Set<String> = [
        "your name", "your full name", "full name", "first last", "firstname lastname", "first name last name",
        "user name",
        "my name", "no author", "(no author)", "no name", "unknown author", "unknown user", "unknown name",
        "not committed yet",
        "anonymous user", "test user", "root user", "system administrator", "default user",
    ]
}

extension Unicode.Scalar {
    /// Asks the Unicode tables only beyond ASCII, where they are slow.
    fileprivate var isBlank: Bool {
        value < 0x80 ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
    }
}
