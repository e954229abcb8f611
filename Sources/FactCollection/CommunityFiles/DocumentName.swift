/// A file name read as the name of a document: its base, its markup and the language at its end.
struct DocumentName: Sendable {
    /// The name without a text or data extension.
    let stem: String
    /// The parts of the stem between separators.
    let tokens: [String]
    let format: FileFormat
    /// The key of the whole stem.
    let key: NameKey
    /// The key without the language, and the language; nil where no language stands at the end.
    let translated: (key: NameKey, language: String)?

    /// Longer names come from no file system in use.
    static let longestName = 255

    /// Reads a name; nil for hidden files, over-long names and those of source code, binaries, images and templates.
    init?(fileName: String) {
        guard fileName.utf8.count <= Self.longestName, let first = fileName.utf8.first, first != UInt8(ascii: "."),
            fileName.utf8.last != UInt8(ascii: "~")
        else { return nil }
        let split = PathText.splitExtension(of: fileName)
        format = FileFormat(lowerExtension: split.lowerExtension)
        guard format != .other else { return nil }
        stem = format == .none ? fileName : split.stem
        let tokens = NameKey.tokens(of: stem)
        self.tokens = tokens
        key = NameKey(stem)
        translated = LanguageTag.suffix(of: tokens).map { tag, length in
            (NameKey(tokens.dropLast(length).joined()), tag)
        }
    }

    /// Whether a name may have a language at its end: far cheaper than to read it.
    static func mayBeTranslated(_ fileName: String) -> Bool {
        let name = fileName.utf8
        let stem = name.lastIndex(of: UInt8(ascii: ".")).map { name[..<$0] } ?? name[...]
        let separators = stem.lastIndex { byte in byte < 0x80 && NameKey.isSeparator(Unicode.Scalar(byte)) }
        guard let separator = separators else { return false }
        return LanguageTag.mayEndTag(String(Substring(stem[name.index(after: separator)...])))
    }

    var isText: Bool { format != .data }
}
